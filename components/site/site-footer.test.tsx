import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PaperDocument, type Surroundings } from './document.tsx';
import type { PaperFacts } from './paper-facts.ts';

const IMPRINT = {
  agency: 'Tòa soạn Bến Sông',
  governingBody: 'Hội Bạn đọc',
  responsiblePerson: 'Bùi Đức Tổng',
  licence: 'Giấy phép số 1',
  domain: 'ben-song.example',
  address: 'Số 12 đường Bờ Kè',
  phone: '0000 000 112',
  email: 'toasoan@bensong.example',
  note: '',
};
const SURROUNDINGS: Surroundings = {
  paper: {
    paperName: 'Bến Sông',
    imprint: IMPRINT,
    nameplateRule: 'single',
    newsletter: { isOn: false, hour: 6 },
  } as PaperFacts,
  sections: [],
  now: 0,
  script: '/reader/a.js',
  opening: '',
};

function footOf(otherAddress?: string): string {
  const drawn = renderToStaticMarkup(
    <PaperDocument
      surroundings={SURROUNDINGS}
      language="vi"
      head={{ headline: 'Bến phà', canonical: 'http://localhost/' }}
      {...(otherAddress && { otherAddress })}
    >
      <p />
    </PaperDocument>,
  );
  return drawn.slice(drawn.indexOf('<footer'));
}

it('leads at the foot to the same page in the other language, and to its front where there is none', () => {
  expect(footOf('/river/the-ferry-2')).toContain('href="/river/the-ferry-2" hrefLang="en" lang="en"');
  expect(footOf()).toContain('href="/en" hrefLang="en" lang="en"');
});

it('says at the foot of every page all that the imprint holds, the domain too', () => {
  const foot = footOf();
  for (const line of Object.values(IMPRINT)) expect(foot).toContain(line);
});
