import sharp from 'sharp';
import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';

const aPhoto = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#0a655b' } })
    .jpeg()
    .toBuffer();

test.describe('a lead picture', () => {
  test.use({ expectedErrors: [/422/] });

  test('is uploaded in the panel, wants its words, and is nobody else’s to see before print', async ({
    page: lan,
    signInAs,
    db,
    cast,
    request,
  }) => {
    const storyId = await aStory(db, cast, { headline: 'Kè Bến Đình sạt thêm bốn mét' });
    await signInAs('Lan');
    await lan.goto(`/desk/stories/${storyId}`);
    const file = lan.getByLabel('Tải ảnh lên').and(lan.locator('input'));

    await file.setInputFiles({ name: 'ảnh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
    await expect(lan.getByText('Tệp này không phải ảnh JPEG, PNG, WebP, AVIF hay GIF.')).toBeVisible();

    await file.setInputFiles({ name: 'kè.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
    await lan.getByLabel('Chú thích').fill('Đoạn kè sạt sáng 25/11.');
    await lan.getByLabel('Nguồn ảnh').fill('Ảnh: Ngọc Lan');
    await lan.getByLabel('Mô tả ảnh').fill('Bờ kè vỡ, nước đục tràn qua.');
    await lan.getByLabel('Mô tả ảnh').blur();
    const picture = lan.getByRole('img', { name: 'Bờ kè vỡ, nước đục tràn qua.' });
    await expect(picture).toBeVisible();
    await lan.getByRole('tab', { name: /^Duyệt/ }).click();
    await expect(lan.getByText('13 trên 13')).toBeVisible();

    await lan.getByRole('tab', { name: 'Bài', exact: true }).click();
    const address = (await picture.getAttribute('src')) ?? '';
    const forStaff = await lan.request.get(address);
    expect([forStaff.status(), forStaff.headers()['cache-control']]).toEqual([200, 'private, max-age=300']);
    expect((await request.get(address)).status()).toBe(404);
  });
});

test('pictures are taken in from our own pages, from people who are signed in', async ({
  request,
  baseURL,
}) => {
  const foreign = await request.post('/api/media', {
    headers: { Origin: 'https://evil.example' },
    data: 'x',
  });
  expect(foreign.status()).toBe(403);
  const nobody = await request.post('/api/media', { headers: { Origin: baseURL ?? '' }, data: 'x' });
  expect([nobody.status(), (await nobody.json()).refusal.code]).toEqual([401, 'signed_out']);
});
