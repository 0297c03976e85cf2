import { type ReactNode, useState } from 'react';
import { DataPage } from '@/components/data/data-page';
import { dataWorld } from '@/components/data/data-world';
import { LogPage } from '@/components/log/log-page';
import { logWorld } from '@/components/log/log-world';
import { Pages } from '@/components/pages/pages';
import { topOfList } from '@/components/relationships/list-place';
import { PersonPage } from '@/components/relationships/person-page';
import { recordWorld } from '@/components/relationships/record';
import { RelationshipsPage } from '@/components/relationships/relationships-page';
import { sendMessage } from '@/lib/messaging';
import { loadPolicy } from '@/lib/policy-storage';
import { watchRecord } from '@/lib/touches/changes';
import { Store } from '@/lib/touches/store';

const store = new Store();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const now = () => Date.now();
const policy = async () => (await loadPolicy()).policy;

const relationships = recordWorld({
  store,
  policy,
  send: {
    editPeople: (edit) => sendMessage('editPeople', edit),
    rename: (rename) => sendMessage('rename', rename),
    merge: (merge) => sendMessage('merge', merge),
    undoMerge: (undo) => sendMessage('undoMerge', undo),
    erasePeople: (people) => sendMessage('erasePeople', people),
    offline: (touch) => sendMessage('offline', touch),
    undoTouch: (id) => sendMessage('undoTouch', id),
    importRows: (rows) => sendMessage('importRows', rows),
    importFinish: (id) => sendMessage('importFinish', id),
  },
  watch: (changed) => watchRecord(changed, ['people']),
  now,
  timeZone,
});
const log = logWorld(store, now, timeZone);
const data = dataWorld(store, policy, { now, timeZone });

/** The options and, under the same head, what is on record. */
export function OptionsPages({ settings }: { settings: ReactNode }) {
  const [place] = useState(topOfList);
  return (
    <Pages
      pages={{
        settings: () => settings,
        relationships: (id) =>
          id ? (
            <PersonPage key={id} world={relationships} id={id} />
          ) : (
            <RelationshipsPage world={relationships} place={place} />
          ),
        log: () => <LogPage world={log} />,
        data: () => <DataPage world={data} />,
      }}
    />
  );
}
