import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { installDialogs } from './dialogs';

installDialogs();

// How long a test waits for its condition before it fails; a busy machine is not a fault.
configure({ asyncUtilTimeout: 4000 });

afterEach(() => cleanup());
