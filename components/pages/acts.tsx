import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import './acts.css';

/** Takes an act back, exactly. */
export type Undo = () => Promise<unknown>;

/** What became of the last act. */
interface Told {
  words: string;
  undo?: Undo | undefined;
  /** Goes up with each act, so that the same words twice are said twice. */
  count: number;
}

export interface Acts {
  told: Told;
  /** Does something with the record and says so, with the way back when there is one. Answers whether it was done. */
  run: (words: string, act: () => Promise<Undo | undefined>) => Promise<boolean>;
}

/** Acts on the record, told one after the other. `changed` is called after each one that went through. */
export function useActs(changed: () => void): Acts {
  const [told, setTold] = useState<Told>({ words: '', count: 0 });
  const tell = (words: string, undo?: Undo) =>
    setTold(({ count }) => ({ words, undo, count: count + 1 }));
  const run: Acts['run'] = async (words, act) => {
    try {
      const undo = await act();
      const takeBack = () =>
        run(i18n.t('relationships.undone'), async () => {
          await undo?.();
          return undefined;
        });
      // Pressed twice it is done once: the second would find nothing to take back, and say that it failed.
      let taken: Promise<boolean> | undefined;
      tell(
        words,
        undo &&
          (() => {
            taken ??= takeBack();
            return taken;
          }),
      );
      changed();
      return true;
    } catch (error) {
      console.error(error);
      tell(i18n.t('relationships.notDone'));
      return false;
    }
  };
  return { told, run };
}

interface ActLineProps extends Pick<Acts, 'told'> {
  /** The focus comes here with each act: what was pressed goes with it. */
  takesFocus?: boolean;
}

/** The last act in words, with the way back. */
export function ActLine({ told: { words, undo, count }, takesFocus = false }: ActLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && count > 0) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [takesFocus, count]);
  return (
    <div
      ref={line}
      tabIndex={takesFocus ? -1 : undefined}
      className={words ? 'toast' : 'toast toast-empty'}
    >
      <p role="status">
        <span key={count}>{words}</span>
      </p>
      {undo && (
        <button type="button" className="button" onClick={() => void undo()}>
          {i18n.t('relationships.undo')}
        </button>
      )}
    </div>
  );
}
