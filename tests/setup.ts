import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installDialogs } from './dialogs';
import { installLocks } from './locks';
import { installMessages } from './messages';
import { installRuntime } from './runtime';

installLocks();
installDialogs();
installMessages();

// How long a test waits for its condition before it fails; a busy machine is not a fault.
configure({ asyncUtilTimeout: 4000 });
installRuntime();

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
