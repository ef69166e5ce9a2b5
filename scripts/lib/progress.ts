/** Shows how far long work has come: one line that changes on a terminal, plain lines elsewhere. */
export class Progress {
  private readonly onTerminal: boolean;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {
    this.onTerminal = stream.isTTY && process.env.TERM !== 'dumb';
  }

  /** What is being done now. */
  step(text: string): void {
    if (this.onTerminal) this.stream.write(`\r\x1b[2K${text}`);
    else this.stream.write(`${text}\n`);
  }

  /** Clears the line, so that what is printed next stands alone. */
  end(): void {
    if (this.onTerminal) this.stream.write('\r\x1b[2K');
  }
}
