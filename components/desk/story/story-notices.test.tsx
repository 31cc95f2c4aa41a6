// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Words } from '#components/ui/words';
import { MESSAGES } from '#lib/i18n/messages';
import { StoryNotices } from './story-notices.tsx';
import type { StoryPage } from './story-page.ts';

const READS: StoryPage['rights'] = {
  write: false,
  text: 'reads',
  desk: false,
  clearLegal: false,
  changeAddress: false,
  seeReads: false,
  breakNews: false,
  comment: true,
  translate: false,
};
const LIVE: Partial<StoryPage> = {
  stage: 'done',
  visibility: 'live',
  address: '/song-nuoc/lua-ngap-1',
  rights: READS,
  withWhom: ['Hà', 'Thư'],
  offers: { moves: [], next: null },
  embargo: null,
};

it('the way to what is published stands apart from the words before it', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <Words language="vi" messages={MESSAGES.vi}>
      <StoryNotices
        page={LIVE as StoryPage}
        save={{ now: () => ({ kind: 'opening' }), listen: () => () => undefined }}
        isGone={false}
        isFocused={false}
        writing={{ retry: () => undefined, ownText: () => null, dropUnsent: async () => undefined }}
        reports={null}
      />
    </Words>,
  );
  expect(page.textContent).toContain('Người sửa được: Hà, Thư. Xem bản đang đăng');
});
