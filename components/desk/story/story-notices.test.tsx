// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Words } from '#components/ui/words';
import { MESSAGES } from '#lib/i18n/messages';
import { StoryNotices } from './story-notices.tsx';
import type { StoryPage } from './story-page.ts';

const LIVE = {
  stage: 'done',
  visibility: 'live',
  address: '/song-nuoc/lua-ngap-1',
  rights: { text: 'reads' },
  withWhom: ['Hà', 'Thư'],
  offers: { moves: [], next: null },
  embargo: null,
} as unknown as StoryPage;

it('the way to what is published stands apart from the words before it', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <Words language="vi" messages={MESSAGES.vi}>
      <StoryNotices
        page={LIVE}
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
