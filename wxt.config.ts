import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Extension pages talk to nobody: that nothing leaves the device can be read off the manifest. */
const extensionPagesCsp =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The public half of a key whose private half is thrown away: it only fixes the extension's id, which administrators
 * name in a managed policy (docs/administrators.md), at
 * `ccapnlobfnpejchddndpakcmpcicbmnf`.
 */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAncnckVSXI9JRlegFLKWU45Om/NT+g3FMXEw8qXg1oSswbgLEXa4IeNnCg4PnEvF9uuWyBZ9DIYhbfba3Q8oFE6dgeK4DcNVKcC/2rWxdjBmf3S5Xt45mvKZahnvu4DlNBlbwx53487T1d/mM0O7pZOQyuKNijDpChsX+bXzgdeYXHllzl2v7BnPHWqe2wd3XVLZPLv97eLQdb4ZzI984itOEROq2X2qFZYyJCQW4WF85igcl0RN7bZq/BFn7d2rK8HAozfS1Yr0MDyVzlOJ76xgA3t48mL8zu7KIzBjAA2xx3aOkkSczohfrwQY9HjtJaW4UmGiZN8Eqse6YXraTlwIDAQAB';

/** Where browsers differ. Firefox reads what an administrator set without being told of it beforehand. */
const perBrowser = {
  firefox: {
    browser_specific_settings: {
      // CSS Custom Highlights, with which findings are underlined, came with 140.
      gecko: {
        id: 'fifth-touch@fifth-touch.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  chromium: {
    key: publicKey,
    minimum_chrome_version: '120',
    storage: { managed_schema: 'managed-policy-schema.json' },
  },
};

/** What the options lead to: shipped as it stands in the repository. */
const shippedTexts = { 'PRIVACY.md': 'privacy.txt', LICENSE: 'licence.txt' };

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const [text, name] of Object.entries(shippedTexts))
        files.push({ absoluteSrc: resolve(wxt.config.root, text), relativeDest: name });
    },
  },
  webExt: { disabled: true },
  // The polyfill would put a `fetch` into pages that may connect to nothing.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? perBrowser.firefox : perBrowser.chromium),
    permissions: ['alarms', 'storage'],
    // Asked for on a click, by whom wants the weekly reminder as a notification.
    optional_permissions: ['notifications'],
    content_security_policy: { extension_pages: extensionPagesCsp },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_openCard__',
      },
    },
  }),
});
