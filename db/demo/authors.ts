import type { DemoAuthor } from './demo-story.ts';

/** Who signs in Bến Sông: some with an account, some without, and the desk itself. */
export const DEMO_AUTHORS: readonly DemoAuthor[] = [
  {
    slug: 'mai-ngan',
    name: 'Mai Ngạn',
    person: 'mai',
    portrait: 'p1',
    biography:
      'Viết về sông, đê và những người ở hai bên bờ. Sinh ở Cồn Mây, đi học bằng phà, nay đi viết cũng bằng phà.',
  },
  {
    slug: 'ngoc-lan',
    name: 'Ngọc Lan',
    fullName: 'Huỳnh Ngọc Lan',
    person: 'lan',
    portrait: 'p9',
    biography:
      'Phóng viên Thời sự. Chị đi họp tổ dân phố nhiều hơn đi xem phim, và tin rằng biên bản nào cũng giấu một câu chuyện.',
  },
  {
    slug: 'thanh-binh',
    name: 'Thanh Bình',
    fullName: 'Đỗ Thanh Bình',
    person: 'binh',
    portrait: 'p2',
    biography:
      'Theo dõi chợ búa, giá cả và các làng nghề. Trước khi làm báo, anh giữ sổ cho vựa cá của mẹ mười hai năm.',
  },
  {
    slug: 'le-hoai-suong',
    name: 'Lê Hoài Sương',
    person: 'suong',
    portrait: 'p3',
    biography:
      'Từng dạy tiểu học bảy năm, chuyển sang viết về trường lớp. Cô vẫn chấm chính tả mọi bảng hiệu đi ngang qua.',
  },
  {
    slug: 'vu-lam-bac',
    name: 'Vũ Lam Bạc',
    person: 'bac',
    portrait: 'p8',
    biography:
      'Vẽ và chụp cho Bến Sông. Sổ ký họa của anh có hơn hai trăm con ghe, không chiếc nào giống chiếc nào.',
  },
  {
    slug: 'ta-thu-vam',
    name: 'Tạ Thu Vàm',
    person: 'vam',
    portrait: 'p7',
    biography:
      'Biên tập mục Thời sự và Sông nước. Chị giữ cuốn sổ mực nước của tòa soạn từ ngày còn chép bằng bút chì.',
  },
  {
    slug: 'duc-tong',
    name: 'Bùi Đức Tổng',
    person: 'tong',
    portrait: 'p6',
    biography:
      'Tổng Biên tập. Ông bắt đầu ở Bến Sông bằng việc xếp chữ chì và vẫn đọc bản in cuối với cây bút đỏ.',
  },
  {
    slug: 'hoai-an',
    name: 'Hoài An',
    fullName: 'Võ Hoài An',
    person: 'an',
    portrait: 'p5',
    biography:
      'Cộng tác viên, giáo viên thể dục Trường THCS Vàm Lụa. Cô viết về sân bãi, lớp bơi và học trò.',
  },
  {
    slug: 'tran-ngoc-an',
    name: 'Trần Ngọc Ẩn',
    person: 'ngoc-an',
    biography:
      'Biên tập mục Văn hóa và Học đường. Thuộc lời bốn vở tuồng, và biết hôm nào đoàn hát bỏ bớt một lớp.',
  },
  {
    slug: 'nora-phan',
    name: 'Nora Phan',
    person: 'nora',
    biography:
      'Writes Bến Sông’s English pages. She grew up two ferries away and still asks the price before she sits down.',
  },
  {
    slug: 'phan-du',
    name: 'Phan Dư',
    portrait: 'p4',
    biography:
      'Giữ khung thành đội Cồn Mây mười bốn mùa, nay ngồi ở khán đài viết bài. Không có mặt ở tòa soạn trước mười giờ sáng.',
  },
  {
    slug: 'cat-dang',
    name: 'Cát Đằng',
    biography:
      'Bút danh của một người bán sách cũ ở đầu cầu Ván Dài, gửi bài bằng thư tay mỗi tháng một lần.',
  },
  {
    slug: 'ban-bien-tap',
    name: 'Ban Biên tập',
    biography:
      'Tên chung của tòa soạn, ký dưới những bài mà nhiều người cùng làm hoặc tòa soạn cùng chịu trách nhiệm.',
  },
];
