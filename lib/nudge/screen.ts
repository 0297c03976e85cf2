import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NudgeView } from './view';

/** What one composer shows, and the one way to change it. */
export class Screen {
  readonly view: StoreApi<NudgeView>;
  #left = false;

  constructor(
    first: NudgeView,
    /** Whether the extension is still there, and what to do when the screen is left. */
    private readonly world: { alive(): boolean; left(): void },
  ) {
    this.view = createStore<NudgeView>(() => first);
  }

  get(): NudgeView {
    return this.view.getState();
  }

  /**
   * Every change goes through here: once the extension was updated or removed under the page, the browser takes our
   * messages away, and the next change must be the one that says so.
   */
  set(change: Partial<NudgeView>): void {
    if (this.#left || this.world.alive()) this.view.setState(change);
    else this.leave();
  }

  /** The coach goes from this composer: nothing is held any more, and one quiet line says why. */
  leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.world.left();
    const state = this.world.alive() ? 'aside' : 'detached';
    this.view.setState({ state, findings: [], cardOpen: false, hold: undefined });
  }
}
