/** How loud a composer's chip is: its first hint is told in full, later ones by a dot. */
export class Hush {
  #told = 0;
  #hushed = false;

  get hushed(): boolean {
    return this.#hushed;
  }

  /** What there is to tell now: `hints` loud ones, in a draft that may be empty again. */
  look(hints: number, isEmpty: boolean): void {
    if (isEmpty) {
      this.#told = 0;
      this.#hushed = false;
    } else if (this.#told === 0) this.#told = hints;
    else if (hints > this.#told) this.#hushed = true;
  }

  /** The person has read what there was to tell. */
  read(): void {
    if (this.#told > 0) this.#hushed = true;
  }
}
