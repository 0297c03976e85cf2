/** How long the person must pause before a draft is judged, in milliseconds. */
export const pause = 80;

/** When one composer is looked at, and when it is judged. */
export class Pace {
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(private readonly work: { look(): void; judge(): void }) {}

  /** Something may have changed: it is looked at once before the next paint. */
  changed(): void {
    if (this.#frame || this.#over) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.work.look();
    });
  }

  /** Judged once nothing has changed for a while. */
  judgeSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => this.work.judge(), pause);
  }

  stop(): void {
    this.#over = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
