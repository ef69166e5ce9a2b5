/** A mistake of the person who gave the command, to be shown without a stack. */
export class UsageError extends Error {}

/** What an option takes: a value after it, or nothing. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

/** The arguments of a command: options by name without dashes, and the rest in order. */
export interface Arguments {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly rest: readonly string[];
}

/** Reads `--name value`, `--name=value` and `--flag`. Throws a UsageError for an unknown option or a missing value. */
export function readArguments(args: readonly string[], kinds: OptionKinds, usage: string): Arguments {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const match = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[i]);
    if (!match) {
      if (args[i].startsWith('-') && args[i] !== '-') throw new UsageError(`unknown option ${args[i]}\n${usage}`);
      rest.push(args[i]);
      continue;
    }
    const [, name, attached] = match;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new UsageError(`unknown option --${name}\n${usage}`);
    if (kind === 'flag') {
      if (attached !== undefined) throw new UsageError(`option --${name} takes no value\n${usage}`);
      flags.add(name);
      continue;
    }
    const value = attached ?? args[++i];
    if (value === undefined || value === '') throw new UsageError(`option --${name} needs a value\n${usage}`);
    values.set(name, value);
  }
  return { values, flags, rest };
}

/** Runs a command; shows what went wrong and sets the exit code: 2 for wrong use, 1 for all else. */
export async function runCommand(name: string, command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
