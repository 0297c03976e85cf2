import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installMessages } from './messages';
import { installRuntime } from './runtime';

installMessages();
installRuntime();

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
