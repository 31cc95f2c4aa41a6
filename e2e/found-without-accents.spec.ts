import { aStory } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import type { OwnPaper } from './own-paper.ts';

const HOUR = 3_600_000;
/** The stories of the reference cases: headline and text. */
const STORIES = [
  ['Đường cao tốc mới qua huyện', 'Tuyến đường dài 12 km.'],
  ['Dưỡng sinh cho người cao tuổi', 'Câu lạc bộ dưỡng sinh phường họp.'],
  ['Hòa giải ở cơ sở', 'Tổ hòa giải phường.'],
  ['Phiên chợ ngày 01/12 của H’Hen Niê', 'Chợ họp sớm từ lúc sương còn dày.'],
  ['NGUYỄN THỊ ÁNH đoạt giải'.normalize('NFD'), 'Giải được trao tối qua.'],
  ['DUONG CAO khong dau', 'Một bài gõ không dấu.'],
] as const;

const live = (paper: OwnPaper, headline: string, line: string, hoursAgo: number) =>
  aStory(paper.db, paper.cast, {
    visibility: 'live',
    headline,
    standfirst: 'Tin ngắn.',
    lines: [line],
    now: Date.now() - hoursAgo * HOUR,
  });

test('who searches finds what was meant, with accents or without, exact ones first', async ({
  paper,
  page,
}) => {
  test.setTimeout(150_000);
  const numbers = new Map<number, number>();
  for (const [index, [headline, line]] of STORIES.entries())
    numbers.set(await live(paper, headline, line, 10 - index), index + 1);
  const { origin } = await paper.open();
  for (const [typed, wanted] of [
    ['duong cao toc', [1]],
    ['đường cao', [1, 2, 6]],
    ['hoà giải', [3]],
    ['HÒA GIẢI', [3]],
    ['01/12', [4]],
    ["h'hen", [4]],
    ['nguyễn ánh', [5]],
    ['nguyen anh', [5]],
    ['đuong', [1, 2, 6]],
    ['“đường cao”', [1, 6]],
  ] as const) {
    await page.goto(`${origin}/tim-kiem`);
    await page.getByLabel('Tìm trong báo').fill(typed);
    await page.getByLabel('Tìm trong báo').press('Enter');
    // The whole page: its first hits may stand there before the last one has come.
    await page.waitForURL(/\?q=/);
    await expect(page.locator('mark').first(), typed).toBeVisible();
    const hits = await page.locator('main').getByRole('heading', { level: 2 }).getByRole('link').all();
    const found = await Promise.all(hits.map((hit) => hit.getAttribute('href')));
    const known = found.map((href) => numbers.get(Number(/(\d+)$/.exec(href ?? '')?.[1])));
    if (typed !== 'đuong') expect(known[0], typed).toBe(wanted[0]);
    expect([...known].sort(), typed).toEqual([...wanted].sort());
  }
});

test('a reader is offered headlines while typing, narrows what was found, and is put right after a slip', async ({
  page,
}) => {
  await page.goto('/tim-kiem');
  const field = page.getByLabel('Tìm trong báo');
  await field.pressSequentially('bến ph');
  const offered = page.getByRole('option', { name: /Bến phà Cây Gáo mở lại/ });
  await expect(offered).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);

  // An answer that was on its way when the list was closed does not open it again.
  let arrives = () => {};
  const closed = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await page.route('**/goi-y?**', (route) => closed.then(() => route.continue()));
  const asked = page.waitForRequest((request) => decodeURIComponent(request.url()).endsWith('bến phà'));
  await field.pressSequentially('à');
  const answered = (await asked).response();
  await field.press('Escape');
  await expect(offered).toBeHidden();
  arrives();
  await (await answered)?.finished();
  await expect(offered).toBeHidden();
  await field.press('ArrowDown');
  await expect(offered).toBeVisible();

  await field.fill('ben pha');
  await field.press('Enter');
  await expect(page.getByText('Đang tìm cả “bến phà”')).toBeVisible();
  const filters = page.getByRole('navigation', { name: 'Bộ lọc' });
  const section = filters.getByRole('link', { name: /^Sông nước \d+$/ });
  const count = Number(/\d+$/.exec((await section.textContent()) ?? '')?.[0]);
  await section.click();
  await expect(page.getByText(`${count} bài`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Chỉ tìm đúng chữ đã gõ' }).click();
  await expect(page.getByText('Không thấy bài nào hợp “ben pha”')).toBeVisible();

  await page.goto('/tim-kiem?q=benn+pha');
  await page.getByRole('link', { name: 'bến phà' }).click();
  await expect(page.getByLabel('Tìm trong báo')).toHaveValue('bến phà');
  await expect(page.getByRole('heading', { name: /Bến phà Cây Gáo mở lại/ })).toBeVisible();
});

test('no input breaks the search, and the words stay in the field', async ({ page, request }) => {
  for (const typed of [
    '"',
    'AND',
    '(',
    '*',
    'covid-19',
    'a"b',
    '%',
    'a'.repeat(5_000),
    '<b>x</b>',
    '\u0000',
  ]) {
    const answer = await request.get(`/tim-kiem?q=${encodeURIComponent(typed)}`);
    expect(answer.status(), typed).toBe(200);
    expect(await answer.text()).not.toContain('<b>x</b>');
  }
  await page.goto(`/tim-kiem?q=${encodeURIComponent('bìm bịp kêu xế trưa')}`);
  await expect(page.getByText('Không thấy bài nào hợp “bìm bịp kêu xế trưa”')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('bìm bịp kêu xế trưa');
});

test('addresses are written without accents, and those that look alike do not meet', async ({
  paper,
  request,
}) => {
  test.setTimeout(150_000);
  const { origin } = await paper.open();
  const headlines = {
    'Bán đất': 'ban-dat',
    'Bàn dát': 'ban-dat-2',
    'Bạn đạt': 'ban-dat-3',
    'Đặng Thùy Dương đỗ đầu kỳ thi': 'dang-thuy-duong-do-dau-ky-thi',
    'Ủy ban – “họp” 01/12…': 'uy-ban-hop-01-12',
    '5/8 xã: 1.250.000 đồng & 3,5%': '5-8-xa-1-250-000-dong-va-3-5-phan-tram',
    'Ban Tuyên giáo Tỉnh ủy Bắc Kạn kiểm tra công tác tuyên giáo năm 2020 tại Đảng bộ huyện Ngân Sơn':
      'ban-tuyen-giao-tinh-uy-bac-kan-kiem-tra-cong-tac-tuyen-giao-nam-2020-tai-dang-bo',
  };
  for (const [headline, slug] of Object.entries(headlines)) {
    const storyId = await live(paper, headline, 'Một dòng.', 1);
    const answer = await request.get(`${origin}/song-nuoc/${storyId}`, { maxRedirects: 0 });
    expect(answer.headers().location).toBe(`/song-nuoc/${slug}-${storyId}`);
  }
});
