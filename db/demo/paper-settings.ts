import type { Settings } from '#db/settings';

/** What Bến Sông says about itself. It is an illustration and says so; nothing here can be called or visited. */
export const DEMO_SETTINGS: Partial<Settings> = {
  paperName: 'Bến Sông',
  taglineVi: 'Nhật báo của người Vàm Lụa, viết từ bờ bên này và bờ bên kia',
  taglineEn: 'The daily of Vàm Lụa, written from both banks of the river',
  nameplateRule: 'tide',
  siteType: 'organisation',
  bylinePosition: 'both',
  statutoryFrontDays: 30,
  newsletter: {
    isOn: true,
    hour: 6,
    introVi: 'Chào buổi sáng từ bờ sông. Đây là những gì mới ở Vàm Lụa từ hôm qua.',
    introEn: 'Good morning from the river bank. Here is what is new in Vàm Lụa since yesterday.',
    since: 0,
  },
  imprint: {
    agency: 'Tòa soạn Bến Sông',
    governingBody: 'Hội Bạn đọc Vàm Lụa (hư cấu)',
    responsiblePerson: 'Bùi Đức Tổng',
    licence: 'Trang minh họa, không phải cơ quan báo chí',
    domain: 'bensong.example',
    address: 'Số 12 đường Bờ Kè, cạnh bến phà Cây Gáo, Vàm Lụa',
    phone: '0000 000 112',
    email: 'toasoan@bensong.example',
    note: 'Vàm Lụa, sông Lụa và mọi nhân vật, số liệu trên trang này đều là hư cấu, viết ra để thử phần mềm tòa soạn.',
  },
};
