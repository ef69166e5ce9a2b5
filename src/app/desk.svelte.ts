import type { Known } from '../figure/address-parts';
import type { View } from '../figure/view';
import { addSlide, hasRoom, newBriefing, type Briefing } from '../figure/briefing/briefing';
import { printBriefing, readBriefing, type BriefingNotice } from '../figure/briefing/briefing-file';
import { begun, changed, redone, undone, type History } from '../figure/briefing/history';
import { LARGEST_SIZE, slideOfView } from '../figure/briefing/slide';
import { dayText } from '../figure/day';
import { t, tn } from '../language/language';
import { dropBriefing, keepBriefing, readBriefings } from '../store/briefings';
import { askToStay } from '../store/persistence';
import { isOn, setOn } from '../store/preferences';
import type { Added, BriefingDesk } from '../views/briefing-desk';
import { today } from '../views/today';
import { packed, unpacked } from './packed-text';

/** A briefing on the desk. */
interface Sheet {
  readonly history: History<Briefing>;
  /** When the state that is stored was stored; null where none is. */
  readonly stored: number | null;
  readonly notices: readonly BriefingNotice[];
}

/** How long what is typed waits for more before it is stored, in milliseconds. */
const PAUSE = 300;
const KEY_NAME = 'briefing-key';
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';
function nothingRead(): readonly BriefingNotice[] {
  return [
    {
      slide: null,
      what: t('The address holds no briefing that this browser can read.'),
      mend: t('It may have been cut off on its way: ask for the file instead.'),
    },
  ];
}

/** A desk with all on it that is stored. It never fails: without storage it is empty. */
export function openDesk(known: Known, edition: string): Promise<Desk> {
  const desk = new Desk(known, edition);
  // A page that is left may not come back; what waits is stored while it still can be.
  if ('document' in globalThis) addEventListener('pagehide', () => void desk.flush());
  return desk.start();
}

/** Where briefings lie in memory, each with its history; what changes is stored soon after, where the browser stores anything. */
export class Desk implements BriefingDesk {
  readonly known: Known;
  readonly #edition: string;
  #sheets = $state.raw<readonly Sheet[]>([]);
  #keyIsOn = $state(isOn(KEY_NAME));
  isStored = $state(true);
  warning = $state<string | null>(null);
  moved = $state.raw<BriefingDesk['moved']>(null);
  removed = $state.raw<Briefing | null>(null);
  /** Ids of what has changed since it was stored. */
  #waiting: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #storing: Promise<void> = Promise.resolve();
  #hasAsked = false;
  /** Id of the briefing to which is added. */
  #last: string | null = null;

  constructor(known: Known, edition: string) {
    this.known = known;
    this.#edition = edition;
  }

  /** Lays out what is stored. */
  async start(): Promise<this> {
    const rows = await readBriefings();
    this.isStored = rows !== null;
    const unread: string[] = [];
    this.#sheets = (rows ?? []).flatMap(({ id, changed: stored, text }) => {
      const { briefing, notices } = this.#read(text, id);
      if (!briefing) unread.push(id);
      return briefing ? [{ history: begun({ ...briefing, id }), stored, notices }] : [];
    });
    if (unread.length) {
      this.warning = tn(
        unread.length,
        'One stored briefing could not be read. What is stored is left as it is.',
        '{count} stored briefings could not be read. What is stored is left as it is.',
      );
    }
    return this;
  }

  get briefings(): readonly Briefing[] {
    return this.#sheets.map(({ history }) => history.present);
  }

  get keyIsOn(): boolean {
    return this.#keyIsOn;
  }

  set keyIsOn(on: boolean) {
    this.#keyIsOn = on;
    setOn(KEY_NAME, on);
  }

  readonly find = (id: string | null): Briefing | undefined => this.#sheet(id)?.history.present;
  readonly noticesOf = (id: string): readonly BriefingNotice[] => this.#sheet(id)?.notices ?? [];
  readonly canUndo = (id: string): boolean => (this.#sheet(id)?.history.past.length ?? 0) > 0;
  readonly canRedo = (id: string): boolean => (this.#sheet(id)?.history.future.length ?? 0) > 0;

  readonly dismiss = (id: string): void => {
    this.#replace(id, (sheet) => ({ ...sheet, notices: [] }));
  };

  readonly create = (): string => {
    return this.#lay(newBriefing(this.#newId(), this.#edition, t('Briefing of {day}', { day: dayText(today()) })));
  };

  readonly change = (id: string, next: Briefing, of: string | null = null): void => {
    if (next === this.find(id)) return;
    this.#turn(id, (history) => changed(history, { ...next, edition: this.#edition }, of), of === null ? 0 : PAUSE);
  };

  readonly undo = (id: string): void => this.#turn(id, undone);
  readonly redo = (id: string): void => this.#turn(id, redone);

  readonly copy = (id: string): string => {
    const briefing = this.find(id);
    if (!briefing) throw new RangeError(`no briefing ${id}`);
    return this.#lay({ ...briefing, id: this.#newId(), title: t('{title} (copy)', { title: briefing.title }) });
  };

  readonly remove = (id: string): void => {
    this.removed = this.find(id) ?? null;
    this.#sheets = this.#sheets.filter(({ history }) => history.present.id !== id);
    this.#waiting = this.#waiting.filter((other) => other !== id);
    if (this.#last === id) this.#last = null;
    this.#storing = this.#storing.then(async () => void (await dropBriefing(id)));
  };

  readonly restore = (): void => {
    if (this.removed) this.#lay(this.removed);
    this.removed = null;
  };

  readonly open: BriefingDesk['open'] = (text) => {
    const { briefing, notices } = this.#read(text, this.#newId());
    if (!briefing) return { id: null, notices };
    const there = this.find(briefing.id);
    if (there && printBriefing(there) === printBriefing(briefing)) {
      this.#replace(briefing.id, (sheet) => ({ ...sheet, notices }));
      return { id: briefing.id, notices };
    }
    const beside: BriefingNotice = {
      slide: null,
      what: t('This browser has a briefing with the same origin and other contents.'),
      mend: t('This one is laid beside it; both are in the list of briefings.'),
    };
    const all = there ? [beside, ...notices] : notices;
    return { id: this.#lay(there ? { ...briefing, id: this.#newId() } : briefing, all), notices: all };
  };

  readonly openPacked: BriefingDesk['openPacked'] = async (text) => {
    const file = await unpacked(text);
    return file === null ? { id: null, notices: nothingRead() } : this.open(file);
  };

  readonly packed = async (id: string): Promise<string | null> => {
    const briefing = this.find(id);
    return briefing ? packed(printBriefing(briefing, true)) : null;
  };

  readonly textOf = (id: string): string => {
    const briefing = this.find(id);
    if (!briefing) throw new RangeError(`no briefing ${id}`);
    return printBriefing(briefing);
  };

  readonly addView = (view: View, size: readonly [number, number] | null): Added => {
    const id = (this.#last !== null && this.find(this.#last)?.id) || (this.briefings[0]?.id ?? this.create());
    const briefing = this.find(id);
    if (!briefing || !hasRoom(briefing)) return { id, number: null };
    const shown = size && ([Math.min(size[0], LARGEST_SIZE), Math.min(size[1], LARGEST_SIZE)] as const);
    this.change(id, addSlide(briefing, slideOfView(view, shown)));
    return { id, number: briefing.slides.length + 1 };
  };

  /** Stores what has changed, now. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.#timer);
    const ids = this.#waiting;
    this.#waiting = [];
    for (const id of ids) this.#storing = this.#storing.then(() => this.#keep(id));
    return this.#storing;
  };

  #read(text: string, id: string) {
    const { briefing, notices } = readBriefing(text, this.known, { id });
    if (!briefing || !briefing.edition || briefing.edition === this.#edition || !briefing.slides.length) {
      return { briefing, notices };
    }
    const edition: BriefingNotice = {
      slide: null,
      what: t('The briefing was made with edition {edition} of the data; this page has edition {own}.', {
        edition: briefing.edition.slice(0, 20),
        own: this.#edition,
      }),
      mend: t('Its figures are drawn from this one: look whether what is said about them still holds.'),
    };
    return { briefing, notices: [edition, ...notices] };
  }

  #sheet(id: string | null): Sheet | undefined {
    return this.#sheets.find(({ history }) => history.present.id === id);
  }

  #newId(): string {
    for (;;) {
      const bytes = crypto.getRandomValues(new Uint8Array(10));
      const id = Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('');
      if (!this.find(id)) return id;
    }
  }

  #lay(briefing: Briefing, notices: readonly BriefingNotice[] = []): string {
    this.#sheets = [{ history: begun(briefing), stored: null, notices }, ...this.#sheets];
    this.#touch(briefing.id);
    return briefing.id;
  }

  #replace(id: string, next: (sheet: Sheet) => Sheet): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.history.present.id === id ? next(sheet) : sheet));
  }

  /** What is worked on comes first. */
  #turn(id: string, next: (history: History<Briefing>) => History<Briefing>, pause = 0): void {
    const sheet = this.#sheet(id);
    if (!sheet) return;
    this.#sheets = [{ ...sheet, history: next(sheet.history) }, ...this.#sheets.filter((other) => other !== sheet)];
    this.#touch(id, pause);
  }

  #touch(id: string, pause = 0): void {
    this.#last = id;
    this.#waiting = [...this.#waiting.filter((other) => other !== id), id];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #keep(id: string): Promise<void> {
    const sheet = this.#sheet(id);
    if (!sheet) return;
    const now = Math.max(Date.now(), (sheet.stored ?? 0) + 1);
    const row = { id, changed: now, text: printBriefing(sheet.history.present, true) };
    const outcome = await keepBriefing(row, sheet.stored);
    this.isStored = outcome !== 'refused';
    if (outcome === 'overtaken') return this.#moveAside(id);
    if (outcome === 'refused') return;
    this.#replace(id, (current) => ({ ...current, stored: now }));
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    // A browser may ask its reader, who may never answer.
    void askToStay();
  }

  /** What another page has stored stands; what was changed here goes on beside it. */
  async #moveAside(id: string): Promise<void> {
    const to = this.#newId();
    const title = (briefing: Briefing) => ({
      ...briefing,
      id: to,
      title: t('{title} (copy)', { title: briefing.title }),
    });
    this.#replace(id, (sheet) => ({ ...sheet, stored: null, history: begun(title(sheet.history.present)) }));
    const row = (await readBriefings())?.find((stored) => stored.id === id);
    const { briefing, notices } = row ? this.#read(row.text, id) : { briefing: null, notices: [] };
    if (row && briefing) {
      this.#sheets = [...this.#sheets, { history: begun({ ...briefing, id }), stored: row.changed, notices }];
    }
    this.moved = { from: id, to };
    this.warning = t('Another window has changed this briefing. What was changed here goes on as a copy beside it.');
    this.#last = to;
    await this.#keep(to);
  }
}
