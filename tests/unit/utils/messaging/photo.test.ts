import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fetchPhoto, MAX_PHOTO_BYTES, requestPhotoHosts } from '../../../../utils/messaging';
import { photoAddress } from '../../../../utils/messaging/photo-address';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
const URL_OK = 'https://cdn.example.com/kue.jpg';

const contains = vi.fn(async () => false);
const request = vi.fn(async () => true);
const fetched = vi.fn<(url: URL, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  Object.assign(browser.permissions, { contains, request });
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { onLine: true });
  for (const mock of [contains, request, fetched]) mock.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe('photoAddress', () => {
  it.each([
    'http://cdn.example.com/a.jpg',
    'https://localhost/a.jpg',
    'https://printer.local/a.jpg',
    'https://router/a.jpg',
    'https://127.0.0.1/a.jpg',
    'https://2130706433/a.jpg',
    'https://0x7f.1/a.jpg',
    'https://0177.0.0.1/a.jpg',
    'https://10.1.2.3/a.jpg',
    'https://172.16.0.1/a.jpg',
    'https://172.31.255.255/a.jpg',
    'https://192.168.1.1/a.jpg',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/a.jpg',
    'https://[::1]/a.jpg',
    'https://[::ffff:10.0.0.1]/a.jpg',
    'https://user:pw@cdn.example.com/a.jpg',
    'https://localhost./a.jpg',
    'https://gudang.internal/a.jpg',
    'file:///etc/passwd',
    'data:image/png;base64,AA',
    'javascript:alert(1)',
    'kue.jpg',
    '',
  ])('refuses %s', (address) => {
    expect(photoAddress(address)).toBeNull();
  });

  it.each([
    URL_OK,
    'https://172.15.0.1/a.jpg',
    'https://8.8.8.8/a.jpg',
    'https://down-id.img.susercontent.com/file/x',
  ])('allows %s', (address) => {
    expect(photoAddress(address)?.href).toBe(address);
  });
});

describe('fetchPhoto', () => {
  it('asks the host without cookies and without saying from where', async () => {
    fetched.mockResolvedValueOnce(new Response(JPEG, { headers: { 'content-type': 'text/plain' } }));
    const result = await fetchPhoto(URL_OK);
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!result.ok) throw new Error(result.reason);
    expect(result.data.type).toBe('image/jpeg');
    expect(new Uint8Array(await result.data.arrayBuffer())).toEqual(JPEG);
  });

  it('never calls an address it may not', async () => {
    expect(await fetchPhoto('https://192.168.1.1/a.jpg')).toEqual({ ok: false, reason: 'refused' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('asks for permission when the host does not answer strangers', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'needs-permission' });
    expect(contains).toHaveBeenCalledWith({ origins: ['https://cdn.example.com/*'] });
  });

  it('says that the host refused when the permission is there', async () => {
    contains.mockResolvedValueOnce(true);
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'refused' });
  });

  it('blames the missing network, not the host, when there is none', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'offline' });
    expect(contains).not.toHaveBeenCalled();
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    });
    fetched.mockResolvedValueOnce(new Response(broken));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'offline' });
  });

  it.each([403, 404, 500])('says that the host refused with %i', async (status) => {
    fetched.mockResolvedValueOnce(new Response('', { status }));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'refused' });
  });

  it('drops an answer that was led to a private network', async () => {
    const response = new Response(PNG);
    Object.defineProperty(response, 'url', { value: 'https://192.168.1.1/a.png' });
    fetched.mockResolvedValueOnce(response);
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'refused' });
  });

  it.each(['<html>Masuk dulu</html>', '<svg xmlns="http://www.w3.org/2000/svg"/>', ''])(
    'takes bytes at their word, not the header: %s',
    async (body) => {
      fetched.mockResolvedValueOnce(new Response(body, { headers: { 'content-type': 'image/jpeg' } }));
      expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'not-an-image' });
    },
  );

  it('stops at the limit, announced or not', async () => {
    const announced = new Response(PNG, { headers: { 'content-length': String(MAX_PHOTO_BYTES + 1) } });
    fetched.mockResolvedValueOnce(announced);
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'too-large' });

    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(8 * 1024 * 1024));
      },
    });
    fetched.mockResolvedValueOnce(new Response(endless));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'too-large' });
    expect(sent).toBeLessThan(10);
  });

  it('says that the host refused when the connection breaks', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    });
    fetched.mockResolvedValueOnce(new Response(broken));
    expect(await fetchPhoto(URL_OK)).toEqual({ ok: false, reason: 'refused' });
  });
});

describe('requestPhotoHosts', () => {
  it('asks once for all hosts, each named once', async () => {
    expect(
      await requestPhotoHosts([URL_OK, 'https://foto.example.org/b.jpg', 'https://cdn.example.com/lain.jpg']),
    ).toBe(true);
    expect(request).toHaveBeenCalledOnce();
    expect(request).toHaveBeenCalledWith({
      origins: ['https://cdn.example.com/*', 'https://foto.example.org/*'],
    });
  });

  it('leaves out what may not be called, and asks nothing when nothing is left', async () => {
    await requestPhotoHosts(['https://192.168.1.1/a.jpg', URL_OK]);
    expect(request).toHaveBeenCalledWith({ origins: ['https://cdn.example.com/*'] });
    request.mockClear();
    expect(await requestPhotoHosts(['https://localhost/a.jpg'])).toBe(false);
    expect(request).not.toHaveBeenCalled();
  });

  it('says so when the user declines', async () => {
    request.mockResolvedValueOnce(false);
    expect(await requestPhotoHosts([URL_OK])).toBe(false);
  });
});
