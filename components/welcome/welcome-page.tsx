import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useLoaded } from '@/components/loaded';
import { hrefOf } from '@/components/pages/place';
import { type StorePolicy, useChanges } from '@/components/policy/changes';
import { Organisation } from '@/components/policy/organisation';
import { PresetChoice } from '@/components/policy/preset-choice';
import { SavedLine } from '@/components/policy/saved-line';
import { type PolicySource, usePolicy } from '@/components/policy/use-policy';
import '@/components/pages/pages.css';
import '@/components/policy/section.css';
import './welcome.css';

/** All that the welcome page stands on, handed in by its entrypoint; the same object at each render. */
export interface WelcomeWorld {
  policy: PolicySource;
  store: StorePolicy;
  /** Which browser's words to use for its own parts. */
  browser: 'chromium' | 'firefox';
  /** Whether the toolbar button is in sight already; `undefined` where the browser does not say. */
  pinned: () => Promise<boolean | undefined>;
}

/** What a person is told once, after the install. Nothing of it has to be done: it works as it is. */
export function WelcomePage({ world }: { world: WelcomeWorld }) {
  const pinned = useLoaded(world.pinned);
  return (
    <main className="welcome">
      <header>
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.about')}</p>
      </header>
      <div className="welcome-parts">
        <Rule world={world} />
        <div className="welcome-told">
          <Part id="kept" title={i18n.t('welcome.kept.title')}>
            <ul className="welcome-list">
              {(['local', 'kept', 'notKept', 'yours'] as const).map((key) => (
                <li key={key}>{i18n.t(`welcome.kept.${key}`)}</li>
              ))}
            </ul>
          </Part>
          <Part id="pin" title={i18n.t('welcome.pin.title')}>
            <p>{i18n.t(pinned ? 'welcome.pin.done' : `welcome.pin.${world.browser}`)}</p>
          </Part>
        </div>
      </div>
      <nav className="line" aria-label={i18n.t('welcome.next')}>
        <a className="button button-strong" href={hrefOf('practice')}>
          {i18n.t('welcome.practise')}
        </a>
        <a className="button" href={hrefOf('settings')}>
          {i18n.t('welcome.settings')}
        </a>
        <p className="about">{i18n.t('welcome.skip')}</p>
      </nav>
    </main>
  );
}

interface PartProps {
  id: string;
  title: string;
  /** What stands in it is still being read. */
  busy?: boolean;
  children: ReactNode;
}

function Part({ id, title, busy = false, children }: PartProps) {
  return (
    <section className="card" aria-labelledby={`welcome-${id}`} aria-busy={busy}>
      <h2 id={`welcome-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

/** The rule in one choice, stored as it is made. */
function Rule({ world }: { world: WelcomeWorld }) {
  const state = usePolicy(world.policy);
  const changes = useChanges(world.store);
  if (typeof state === 'string')
    return (
      <Part id="presets" title={i18n.t('presets.title')} busy={state === 'loading'}>
        <p role={state === 'failed' ? 'alert' : undefined}>{i18n.t(`options.${state}`)}</p>
      </Part>
    );
  const { policy, own, managed } = state;
  return (
    <div className="welcome-rule">
      {managed && <Organisation {...managed} />}
      <PresetChoice policy={policy} own={own} floors={managed?.floors} make={changes.make} />
      <SavedLine {...changes} />
    </div>
  );
}
