import { useRef, useState } from 'react';
import type { Box } from './box';
import { Dialog } from './dialog';
import { sx } from './looks';
import { Icon, Link, Portrait, Press, profileHref, Shown } from './parts';
import { graphql, later, record, takeFailure } from './server';
import { addPost, closeOverlay, type ListId } from './store';
import { TextBox } from './text-box';
import { useWords } from './use-words';
import type { Person } from './world';

type Step = 'write' | 'settings' | 'posting';

/**
 * The dialog for a new post. As the owner of a Page (`steps`) it goes on with "Next" to "Post settings", whose own
 * "Post" sends; by default that is another dialog and the editor is gone, with `settings:hidden` it stays, unseen.
 */
export function CreateDialog({ as, list, steps }: { as: Person; list: ListId; steps: boolean }) {
  const words = useWords();
  const box = useRef<Box | null>(null);
  const draft = useRef<{ text: string; state: string }>({ text: '', state: '' });
  const [step, setStep] = useState<Step>('write');
  const [empty, setEmpty] = useState(true);
  const [error, setError] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const keeps = window.practice.switches.get('settings') === 'hidden';

  const keep = () => {
    if (box.current) draft.current = { text: box.current.text(), state: box.current.state() };
  };
  const post = async () => {
    keep();
    const { text } = draft.current;
    const fails = takeFailure();
    setError(false);
    setStep('posting');
    try {
      await later(350);
      await graphql('ComposerStoryCreateMutation', { text, fails });
    } catch {
      setStep('write');
      setError(true);
      return;
    }
    record({ surface: 'post', text });
    addPost(list, as, text);
    closeOverlay();
  };
  const leave = () => {
    if (empty || step === 'posting') closeOverlay();
    else setLeaving(true);
  };
  const next = () => {
    keep();
    setStep('settings');
  };

  const write = (hidden: boolean) => (
    <form method="POST" style={hidden ? { display: 'none' } : undefined}>
      <div className={sx('dialog-head')}>
        <h2>
          <span>{words.createPost}</span>
        </h2>
        <Press label={words.close} look="round" onPress={leave}>
          <Icon name="close" />
        </Press>
      </div>
      <div className={sx('byline')}>
        <Portrait person={as} />
        <div>
          <Link to={profileHref(as)} look="author">
            <Shown text={as.name} />
          </Link>
          <Press label={`${words.audience}.`} look="chip" onPress={() => undefined}>
            <Icon name="globe" />
            {words.audience}
          </Press>
        </div>
      </div>
      <TextBox
        label={words.onYourMind}
        hint={words.onYourMind}
        paragraphs
        autoFocus
        handle={box}
        listLabel={words.typing}
        start={draft.current.state ? { state: draft.current.state } : undefined}
        onText={(text) => setEmpty(!text.trim())}
      />
      {error && (
        <div role="alert" className={sx('failed')}>
          {words.failed}
        </div>
      )}
      <div className={sx('add')}>
        <span>{words.addToPost}</span>
        <Press label={words.photo} look="tool" onPress={() => undefined}>
          <Icon name="photo" />
        </Press>
        <Press label={words.emoji} look="tool" onPress={() => box.current?.focus()}>
          <Icon name="smile" />
        </Press>
      </div>
      <Press
        label={steps ? words.next : words.post}
        look="primary"
        disabled={empty}
        onPress={steps ? next : () => void post()}
      >
        <span>{steps ? words.next : words.post}</span>
      </Press>
    </form>
  );

  const settings = (
    <form method="POST">
      <div className={sx('dialog-head')}>
        <Press label={words.back} look="round" onPress={() => setStep('write')}>
          <Icon name="back" />
        </Press>
        <h2>
          <span>{words.postSettings}</span>
        </h2>
      </div>
      <p className={sx('about')}>{words.aboutSettings}</p>
      <Press look="row" onPress={() => undefined}>
        {words.schedule}
      </Press>
      <Press look="row" onPress={() => undefined}>
        {words.boost}
      </Press>
      <Press label={words.post} look="primary" onPress={() => void post()}>
        <span>{words.post}</span>
      </Press>
    </form>
  );

  const posting = (
    <div role="progressbar" aria-valuetext={words.posting} className={sx('posting')}>
      <i />
      <span>{words.posting}</span>
    </div>
  );

  const look = { look: 'create-dialog', onClose: leave };
  return (
    <>
      {keeps ? (
        <Dialog label={words.createPost} {...look}>
          {write(step !== 'write')}
          {step === 'settings' && settings}
          {step === 'posting' && posting}
        </Dialog>
      ) : (
        <Dialog
          key={step === 'settings' ? 'settings' : 'write'}
          label={step === 'settings' ? words.postSettings : words.createPost}
          {...look}
        >
          {step === 'write' && write(false)}
          {step === 'settings' && settings}
          {step === 'posting' && posting}
        </Dialog>
      )}
      {leaving && (
        <Dialog label={words.discardTitle} look="ask-dialog" onClose={() => setLeaving(false)}>
          <h2>{words.discardTitle}</h2>
          <p>{words.discardBody}</p>
          <div className={sx('choices')}>
            <Press look="quiet" onPress={() => setLeaving(false)}>
              <span>{words.keepEditing}</span>
            </Press>
            <Press look="primary" onPress={closeOverlay}>
              <span>{words.discard}</span>
            </Press>
          </div>
        </Dialog>
      )}
    </>
  );
}
