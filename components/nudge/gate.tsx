import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { personId } from '@/lib/draft/draft';
import type { Hold, NudgeActions, NudgeView } from '@/lib/nudge/view';
import { isReason } from '@/lib/policy/override';
import { ignoreHeldKeys, keepComposerFocus } from './quiet-press';
import { StandingMeter } from './standing-meter';
import { noticeWords, verdictWords } from './wording';

export interface GateProps {
  view: NudgeView;
  hold: Hold;
  actions: NudgeActions;
}

const titles = {
  confirm: () => i18n.t('gate.title.confirm'),
  block: () => i18n.t('gate.title.block'),
  unchecked: () => i18n.t('gate.title.unchecked'),
} satisfies Record<Hold['level'], () => string>;

/** What Tab comes to: what can be pressed or filled in, and the reasons where they have to be scrolled (`tellCut`). */
const stops = 'button, input, [tabindex="0"]';

/** Tab goes round inside the gate: what it asks must be answered, and Escape answers "back". */
function cycle(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  const root = event.currentTarget.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  const next = all.at((at + (event.shiftKey ? -1 : 1)) % all.length) ?? all[0];
  event.preventDefault();
  next?.focus({ preventScroll: true });
}

/** Send in spite of the verdict, in the person's own words. */
function Override({
  level,
  practice,
  onSend,
}: {
  level: 'confirm' | 'block';
  practice: boolean;
  onSend(reason: string): void;
}) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReason(reason, level)) {
      onSend(reason.trim());
      return;
    }
    setMissing(true);
    field.current?.focus({ preventScroll: true });
  };
  return (
    <form className="override" onSubmit={submit} noValidate>
      <label htmlFor={id}>{i18n.t('gate.reason')}</label>
      <div className="row">
        <input
          id={id}
          ref={field}
          value={reason}
          maxLength={280}
          autoComplete="off"
          aria-invalid={missing || undefined}
          aria-describedby={`${id}-about`}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
        />
        <button type="submit">{i18n.t('gate.sendAnyway')}</button>
      </div>
      <p id={`${id}-about`} className="muted" role={missing ? 'alert' : undefined}>
        {!missing
          ? i18n.t(practice ? 'gate.reasonPractice' : 'gate.reasonAbout')
          : i18n.t(level === 'block' ? 'gate.reasonShort' : 'gate.reasonMissing')}
      </p>
    </form>
  );
}

/** Keep the ask for later. That its text is kept then, and only then, is said before the press. */
function Park({ onPark }: { onPark(): void }) {
  const id = useId();
  return (
    <div className="park ways">
      <button type="button" aria-describedby={id} onClick={onPark}>
        {i18n.t('parked.park')}
      </button>
      <p id={id} className="muted">
        {i18n.t('parked.parkAbout')}
      </p>
    </div>
  );
}

/** A held send: why, with the numbers, and the ways on. The draft is untouched behind it. */
export function Gate({ view, hold, actions }: GateProps) {
  const title = useId();
  const about = useId();
  const back = useRef<HTMLButtonElement>(null);
  const { overridable, parkable } = hold;
  // Also when the rules have become stricter meanwhile: the field that had the focus may be gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what changes the ways on.
  useEffect(() => back.current?.focus({ preventScroll: true }), [overridable, parkable]);

  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    ignoreHeldKeys(event);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.backToDraft();
    }
    cycle(event);
  };

  const { verdict } = view;
  const standings = verdict?.standings ?? [];
  const notice = noticeWords(view.notice);
  return (
    <div
      className="card gate"
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={about}
      onKeyDown={keyDown}
      onMouseDown={keepComposerFocus}
    >
      <div className="card-head">
        <h2 id={title}>{titles[hold.level]()}</h2>
      </div>
      <div id={about} className="about">
        {hold.level === 'unchecked' ? (
          <p>{i18n.t('gate.unchecked')}</p>
        ) : (
          verdict?.reasons.map((reason) => <p key={reason}>{verdictWords(reason, verdict)}</p>)
        )}
        {hold.level === 'block' && (
          <p>{i18n.t(overridable ? 'gate.blockOverridable' : 'gate.block')}</p>
        )}
        {hold.level !== 'unchecked' &&
          standings
            .filter(({ open }) => !open)
            .map((standing) => (
              <StandingMeter key={personId(standing.addressee)} standing={standing} />
            ))}
      </div>
      <div className="ways">
        <button type="button" ref={back} className="primary" onClick={() => actions.backToDraft()}>
          {i18n.t('gate.back')}
        </button>
        {hold.withoutAsk !== undefined && (
          <button type="button" onClick={() => actions.copyWithoutAsk()}>
            {i18n.t('gate.copy')}
          </button>
        )}
        {hold.level === 'unchecked' && (
          <button type="button" onClick={() => actions.sendAnyway('')}>
            {i18n.t('gate.sendUnchecked')}
          </button>
        )}
      </div>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      {parkable && <Park onPark={() => actions.park()} />}
      {overridable && hold.level !== 'unchecked' && (
        <Override
          level={hold.level}
          practice={view.practice === true}
          onSend={(reason) => actions.sendAnyway(reason)}
        />
      )}
    </div>
  );
}
