import { DEMO_PAPER } from '#db/demo/demo-paper';
import type { DemoPaper, DemoStory } from '#db/demo/demo-story';
import { approvedLife, publishedLife } from '#db/demo/lives';

const SENTENCES = [
  'Con nước rằm tháng Chín về sớm hơn mọi năm nửa tháng, tràn qua bờ bao ở ấp Gò Sậy lúc gần sáng.',
  'Bà con gặt chạy suốt đêm, ghe chở lúa nối nhau về tới chợ nổi khi trời còn tối mịt.',
  'Ông Tư Đờn nói nhà ông ở cồn này ba đời, chưa năm nào thấy nước lên nhanh như vậy.',
  'Tổ dân phố góp được bốn mươi hai bao cát, một máy bơm và hai chiếc xuồng máy để chở người già.',
  'Trường cấp hai cho học trò nghỉ hai ngày; lớp học đêm dời qua hội trường ủy ban xã.',
  'Giá rau ở chợ nổi tăng chừng một phần mười, riêng bông súng thì rẻ vì năm nay được mùa.',
  'Bến phà Cây Gáo tạm ngưng chuyến ba giờ chiều và sẽ chạy lại khi nước rút dưới một mét sáu.',
];
const SUBJECTS = [
  'Nước lên',
  'Phà chạy lại',
  'Chợ nổi họp sớm',
  'Lúa gặt kịp',
  'Đê được vá',
  'Học trò tới lớp',
];
const PLACES = ['ở cồn Mây', 'bên bến Cây Gáo', 'tại ấp Gò Sậy', 'gần cầu Ván Dài', 'giữa vàm Lụa'];
const PARAGRAPHS = 12;

/**
 * A paper of the demo's people and sections with so many published stories, an hour and a half between two, and after
 * them so many that are approved.
 */
export function paperOf(published: number, approved = 0): DemoPaper {
  const stories = Array.from({ length: published + approved }, (_, index) => storyNumber(index, published));
  // Readers' letters of the demo are about the demo's stories.
  return { ...DEMO_PAPER, stories, letters: [] };
}

function storyNumber(index: number, published: number): DemoStory {
  const { sections, topics, authors, pictures } = DEMO_PAPER;
  return {
    key: `bench-${index}`,
    section: turn(sections, index).slug,
    topics: [turn(topics, index).slug, turn(topics, index + 3).slug],
    authors: [turn(authors, index).slug],
    headline: `${turn(SUBJECTS, index)} ${turn(PLACES, index >> 2)}, ngày thứ ${index + 1} của mùa nước`,
    standfirst: `${turn(SENTENCES, index)} ${turn(SENTENCES, index + 2)}`,
    body: Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(index + at)).join('\n\n'),
    dateline: 'Vàm Lụa',
    lead: turn(pictures, index).key,
    ...(index < published
      ? publishedLife((published - index) * 1.5, { by: 'lan' })
      : approvedLife(0.25, { by: 'lan' })),
  };
}

function paragraph(at: number): string {
  return [0, 1, 2, 3].map((step) => turn(SENTENCES, at * 3 + step)).join(' ');
}

function turn<T>(things: readonly T[], index: number): T {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}
