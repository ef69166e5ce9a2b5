/** Something loaded when it is first needed. Asked again after a failure, it tries again. */
export class Lazy<T> {
  value = $state.raw<T | null>(null);
  failed = $state(false);
  readonly #request: () => Promise<T>;
  #running = false;

  constructor(request: () => Promise<T>) {
    this.#request = request;
  }

  /** Begins to load, unless it is there or on its way. */
  start(): void {
    if (this.#running || this.value !== null) return;
    this.#running = true;
    this.failed = false;
    this.#request()
      .then(
        (value) => (this.value = value),
        () => (this.failed = true),
      )
      .finally(() => (this.#running = false));
  }
}
