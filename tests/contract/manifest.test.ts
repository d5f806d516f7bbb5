import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Reads what was really built: a permission that a tool adds by itself shows here too. */
const read = (build: string) => {
  const path = `.output/${build}/manifest.json`;
  expect(existsSync(path), `${path} is missing: run npm run build`).toBe(true);
  return JSON.parse(readFileSync(path, 'utf8'));
};

const HOSTS = [
  'https://www.instagram.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://shopee.co.id/*',
  'https://seller.shopee.co.id/*',
];

describe('the built manifest', () => {
  it('asks for these permissions and no other', () => {
    const manifest = read('chrome-mv3');
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS.toSorted());
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('puts its one content script on those hosts only', () => {
    const { content_scripts: scripts } = read('chrome-mv3');
    expect(scripts).toHaveLength(1);
    expect(scripts[0].matches.toSorted()).toEqual(HOSTS.toSorted());
    expect(scripts[0].all_frames).toBeUndefined();
    expect(scripts[0].world).toBeUndefined();
  });

  it('lets our pages load nothing from outside but a photo by fetch', () => {
    const { content_security_policy: policy } = read('chrome-mv3');
    expect(policy.extension_pages).toBe(
      "default-src 'self'; img-src 'self' blob: data:; font-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; object-src 'none'",
    );
  });

  it('has a sidebar with the same page in Firefox', () => {
    const manifest = read('firefox-mv3');
    expect(manifest.sidebar_action.default_panel).toBe('sidepanel.html');
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });
});
