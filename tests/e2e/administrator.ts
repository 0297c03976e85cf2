import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from './build';

/** Where Chromium on Linux looks for what an administrator has set; a name for each build of it. */
const roots = ['/etc/chromium', '/etc/opt/chrome'];
const policies = join(
  roots.find((root) => existsSync(root)) ?? '/etc/chromium',
  'policies/managed',
);

/** Whether this account may act as the administrator of this machine. */
export function isAdministrator(): boolean {
  try {
    const nearest = ['policies/managed', 'policies', '.'].map((step) =>
      join(policies, '../..', step),
    );
    accessSync(nearest.find((folder) => existsSync(folder)) ?? '/etc', constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The administrator of one extension on this machine. */
export interface Administrator {
  /** Folder of the built extension under an id of its own: no other browser on the machine is managed by the test. */
  extension: string;
  extensionId: string;
  /** Puts floors in force, in the place of those before. */
  set(floors: object): Promise<void>;
  /** Takes back all that was set, and the copy. */
  leave(): Promise<void>;
}

/** Chromium's id of an extension: the first half of its key's hash, in the letters a to p. */
const idOf = (key: Buffer): string =>
  [...createHash('sha256').update(key).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

export async function becomeAdministrator(): Promise<Administrator> {
  const folder = await mkdtemp(join(tmpdir(), 'fifth-touch-managed-'));
  const extension = join(folder, 'extension');
  await cp(extensionDir, extension, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const extensionId = idOf(key);
  const manifestFile = join(extension, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(await readFile(manifestFile, 'utf8'));
  await writeFile(manifestFile, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const file = join(policies, `fifth-touch-${extensionId}.json`);
  return {
    extension,
    extensionId,
    set: async (floors) => {
      await mkdir(policies, { recursive: true });
      const text = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: floors } } });
      // In one step, so that the browser never reads half a file.
      const whole = join(policies, `.${extensionId}.tmp`);
      await writeFile(whole, text);
      await rename(whole, file);
    },
    leave: async () => {
      await rm(file, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
