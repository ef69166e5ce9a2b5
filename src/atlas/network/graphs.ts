import type { Relation } from '../../extract/records';
import type { NodeKind } from './nodes';

/** The networks that the ties are drawn as. */
export const GRAPHS = ['countries', 'organisations', 'sessions', 'sectors', 'organisers'] as const;
export type GraphKind = (typeof GRAPHS)[number];

/** What a network is made of. */
export interface GraphRule {
  /** Kinds of tie that it can draw. */
  readonly relations: readonly Relation[];
  /** Those of them that it draws at first. */
  readonly drawn: readonly Relation[];
  /** Kinds of node that it can draw. */
  readonly nodes: readonly NodeKind[];
  /** Those of them that it draws at first. */
  readonly shown: readonly NodeKind[];
  /** Pairs of kinds of node that a tie joins, each in both orders. */
  readonly joins: readonly (readonly [NodeKind, NodeKind])[];
}

const COOPERATION = ['agreement', 'programme', 'support', 'funding'] as const;
const ROLES = ['co-chair', 'team', 'co-organiser', 'working-group'] as const;

/**
 * The rules of the networks. Countries that work with the same sectors are listed beside each other, not tied to each
 * other; in a team or group all members are tied to all, which says little of any two, so the network of countries draws
 * these when asked.
 */
export const GRAPH_RULES: Readonly<Record<GraphKind, GraphRule>> = {
  countries: {
    relations: [...COOPERATION, ...ROLES],
    drawn: [...COOPERATION, 'co-chair', 'co-organiser'],
    nodes: ['country'],
    shown: ['country'],
    joins: [['country', 'country']],
  },
  organisations: {
    relations: [...COOPERATION, ...ROLES],
    drawn: [...COOPERATION, ...ROLES],
    nodes: ['country', 'org'],
    shown: ['country', 'org'],
    joins: [['country', 'org']],
  },
  sessions: {
    relations: ['co-chair', 'team'],
    drawn: ['co-chair', 'team'],
    nodes: ['session', 'country', 'org'],
    shown: ['session', 'country', 'org'],
    joins: [
      ['session', 'country'],
      ['session', 'org'],
    ],
  },
  sectors: {
    relations: ['sector-partnership', ...COOPERATION, ...ROLES],
    drawn: ['sector-partnership', ...COOPERATION, ...ROLES],
    nodes: ['sector', 'country', 'org'],
    shown: ['sector'],
    joins: [
      ['sector', 'sector'],
      ['sector', 'country'],
      ['sector', 'org'],
    ],
  },
  organisers: {
    relations: ['co-organiser', 'funding'],
    drawn: ['co-organiser', 'funding'],
    nodes: ['org', 'country'],
    shown: ['org', 'country'],
    joins: [
      ['org', 'org'],
      ['org', 'country'],
      ['country', 'country'],
    ],
  },
};
