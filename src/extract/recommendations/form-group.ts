import type { BlockAnalysis } from '../analysis';
import type { Stretch } from '../sentences';
import type { Recommended } from './recommended';

/** A passage of a form. */
export interface Answer {
  readonly analysis: BlockAnalysis;
  readonly stretch: Stretch;
}

/** What a form recommends, or an action that carries out what it recommends. */
export interface FormRecommended extends Recommended {
  /** Of an action, its recommendation. */
  readonly of: Recommended | undefined;
  /** What shows that it is carried out. */
  readonly indicators: readonly Answer[];
}

type Open = FormRecommended & { readonly indicators: Answer[] };

/** Collects the answers of forms in their order, actions and indicators tied to their recommendation. */
export class FormReader {
  readonly found: Open[] = [];
  private recommendation: Open | undefined;
  private readonly actions: { number: string; action: Open }[] = [];

  /** Whether a recommendation is open that actions and indicators may belong to. */
  get isOpen(): boolean {
    return this.recommendation !== undefined;
  }

  /** The first of several recommendations in one answer is the one that actions carry out. */
  recommend(answers: readonly Answer[]): void {
    this.close();
    [this.recommendation] = answers.map((answer) => this.add(answer, undefined));
  }

  act(answers: readonly Answer[], number: string): void {
    for (const answer of answers) this.actions.push({ number, action: this.add(answer, this.recommendation) });
  }

  /** Indicators measure the action that their number or label means, else the recommendation. */
  indicate(answers: readonly Answer[], number: string, ofAction: boolean): void {
    const numbered = number ? this.actions.find((item) => item.number === number) : undefined;
    const last = ofAction || !this.recommendation ? this.actions.at(-1) : undefined;
    const measured = (numbered ?? last)?.action ?? this.recommendation;
    measured?.indicators.push(...answers);
  }

  /** What follows belongs to nothing above. */
  close(): void {
    this.recommendation = undefined;
    this.actions.length = 0;
  }

  private add({ analysis, stretch }: Answer, of: Recommended | undefined): Open {
    const found: Open = { analysis, stretch, of, indicators: [], foundBy: 'table', confidence: 'high' };
    this.found.push(found);
    return found;
  }
}
