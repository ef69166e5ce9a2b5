import { describe, expect, it } from 'vitest';
import { auditOf } from './audit';

describe('what the registry says of the packages that ship', () => {
  it('is that nothing is known', () => {
    expect(auditOf('{"auditReportVersion": 2, "vulnerabilities": {}, "metadata": {}}')).toEqual({ kind: 'clean' });
  });

  it('names each package in which something is known', () => {
    const answer = { vulnerabilities: { boats: { name: 'boats', severity: 'high' }, piers: { severity: 'low' } } };
    expect(auditOf(JSON.stringify(answer))).toEqual({
      kind: 'found',
      lines: ['boats (high): see npm audit --omit=dev', 'piers (low): see npm audit --omit=dev'],
    });
  });

  it.each([
    ['', 'the registry gave no answer'],
    ['<html>', 'the registry gave no answer'],
    ['null', 'the registry gave no report'],
    ['{"error": {}}', 'the registry gave no report'],
    ['{"message": "405 Method Not Allowed"}', '405 Method Not Allowed'],
  ])('is nothing, and no fault, where it answers %j', (answer, why) => {
    expect(auditOf(answer)).toEqual({ kind: 'unanswered', why });
  });
});
