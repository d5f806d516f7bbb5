import { defineConfig } from 'wxt';
import { STATIC_MATCHES } from './utils/platforms/matches';

/** Permissions and hosts are pinned by tests/contract/manifest.test.ts. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: STATIC_MATCHES,
    // Photo hosts differ from shop to shop, so each is asked for by name when its photo is wanted.
    optional_host_permissions: ['https://*/*'],
    // Our pages load nothing from elsewhere; the one way out is the fetch of a photo that the user asked for.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' blob: data:; font-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; object-src 'none'",
    },
    action: { default_title: '__MSG_open_panel__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'pajang@pajang.invalid', strict_min_version: '140.0' } },
    }),
  }),
});
