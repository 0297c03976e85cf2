import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from './locks';
import { installMessages } from './messages';
import { installRuntime } from './runtime';

installLocks();
installMessages();
installRuntime();

beforeEach(() => fakeBrowser.reset());
