import { defineConfig } from 'wxt';
import { shippedPatterns } from './sites/shipped';

/** The service's port, unless an organisation sets another one. */
const PORT = 41917;
/** Any port of this computer: Firefox's match patterns have no ports, and an organisation may set another one. */
const service = 'http://127.0.0.1';

/** Fixes the extension's id (and so its Origin, which the service checks) before a store assigns it. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv9Mj3P7lY3SHl5LhonyF/n9Yk8cnrMNk/B2dDem7+IFOinNl7lOGSOIT3gq75gmIi1ktGX8Z/ZvfVXKPmUykQtoUsHSJ2Tbyd6iYsRdWWvElDkbIl4pPGL0wz1lQGJfobOEKjy+DsYp2QC+BgAY34pZPKnYv1R6YTNTfs0ipPY4mJPgPvgaZ0/p7gIiRf7WKBXZC/CzYrdbIEbo3WJMvHEk3BPE6Ix2xT/Yad/HZHaKnMS7lKHKhQdNdY5V66JXi6oDW3+XC1K0fs8AjqHRkWHcGC8wgsXnCmuiO0AolA9uO8zECz5+iY1jwxlRDDA6DRABGmFni8n89MS1JRQ+dnQIDAQAB';

const chromium = { key, minimum_chrome_version: '127', storage: { managed_schema: 'managed.json' } };

/** Firefox knows CSS custom highlights from 140 on, and asks every extension to say what it collects. */
const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'tactful@tactful.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    define: { __TACTFUL_PORT__: String(PORT) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? firefox : chromium),
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    host_permissions: [`${service}/*`, ...shippedPatterns()],
    // One pattern: what is asked for (`*://example.com/*`) has to lie within a single one of these.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${service}:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'open-card': {
        // Not T: with Alt and Shift that is the browser's own, and the command would stay without keys.
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_open__',
      },
      'next-phrase': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_next__',
      },
      'previous-phrase': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous__',
      },
      // The browser takes four suggestions at most: for these the person chooses keys.
      'take-first': { description: '__MSG_command_take__' },
      'dismiss-phrase': { description: '__MSG_command_dismiss__' },
      'open-reply': { description: '__MSG_command_reply__' },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_toggle_site__',
      },
    },
  }),
});
