import { defineConfig } from 'wxt';

/** Extension pages talk to nobody: that nothing leaves the device can be read off the manifest. */
const extensionPagesCsp =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  webExt: { disabled: true },
  // The polyfill would put a `fetch` into pages that may connect to nothing.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['storage'],
    content_security_policy: { extension_pages: extensionPagesCsp },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_openCard__',
      },
    },
  },
});
