import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedChange, publishedLife } from '../lives.ts';

const ICE_SAMPLES = (
  failed: string,
) => `Trạm Y tế phường lấy chín mẫu nước đá ở chợ Vàm và bến Cây Gáo từ ngày {-13} tới ngày {-11}, gửi phòng xét nghiệm của tỉnh. Bảy mẫu đạt, hai mẫu chưa đạt chỉ tiêu vi sinh.

${failed}

Y sĩ Phan Thị Diệu, phụ trách trạm, nói nước đá bẩn phần nhiều không do nước mà do tay và bao: đá chở bằng bao từng đựng cá, kéo lê trên nền chợ, rồi đập ra bằng cái chày để ngoài trời. Bốn trong sáu quán mà trạm ghé lại tuần này đã mua thùng đựng đá có nắp.

Trạm sẽ lấy lại mẫu vào đầu tháng sau và công bố cả chín kết quả, đạt hay chưa đạt đều ghi tên. Người bán có thể tự đem mẫu tới trạm nhờ gửi xét nghiệm; tiền gửi 35.000 đồng một mẫu.`;

/** The market: who sells what, where the stalls stand, and the story the paper had to put right by law. */
export const MARKET_STORIES: readonly DemoStory[] = [
  {
    key: 'cho-vam-doi-sap',
    section: 'cho-va-nghe',
    topics: ['mua-nuoc'],
    authors: ['thanh-binh'],
    headline: 'Chợ Vàm dời hai dãy sạp lên nền đất cao trước con nước rằm',
    standfirst:
      'Bốn mươi tám sạp cá và rau dời trong hai đêm. Chỗ mới bốc thăm, sạp đôi vợ chồng được bốc chung.',
    lead: 'stalls',
    body: `Ban quản lý chợ Vàm bắt đầu dời dãy C và dãy D, gồm 48 sạp cá và rau, lên nền đất cao phía sau nhà lồng. Mỗi đêm dời 24 sạp, từ tám giờ tối, để sáng hôm sau vẫn bán.

Hai dãy này nằm thấp nhất chợ. Con nước rằm năm ngoái ngập sạp tới đầu gối trong ba buổi, bà con tính thiệt chừng 130 triệu đồng. Nền mới lót sàn gỗ, cao hơn mức nước đó bốn tấc.

Khó nhất là chia chỗ. Ai cũng muốn ở đầu dãy, gần lối xe. Ban quản lý đề nghị chia theo thâm niên, người mới không chịu; đề nghị chia theo tiền đóng, người nghèo không chịu. Cuối cùng bốc thăm, do bà bán nhang bốc, vì bà không bán cá cũng không bán rau. Mười một cặp vợ chồng hoặc mẹ con có hai sạp được bốc chung một thăm.

“Bốc xong thì hết cãi, còn nghề bán thì ở đâu khách quen cũng kiếm ra,” ông Châu Văn Thiệt, trưởng ban, nói. Tiền dời mỗi sạp 200.000 đồng do quỹ chợ trả. Hai dãy ở chỗ mới tới hết mùa nước, sau Tết mới bàn chuyện ở luôn hay dời về.`,
    ...publishedLife(daysAgo(1, '11:05'), { by: 'binh' }, [
      { by: 'binh', hoursAgo: 3.5, move: 'open_change', changeKind: 'update' },
      {
        by: 'binh',
        hoursAgo: 3.2,
        write: {
          standfirst:
            'Bốn mươi tám sạp cá và rau dời trong hai đêm. Đêm đầu xong 24 sạp, trễ bốn mươi phút vì thiếu đèn.',
        },
      },
    ]),
  },
  {
    key: 'cho-noi-sau-gio',
    section: 'cho-va-nghe',
    topics: ['cho-noi'],
    authors: ['mai-ngan'],
    headline: 'Sáu giờ sáng, chợ nổi bán gì trước',
    standfirst: 'Không phải rau, không phải cá. Món bán trước nhất ở chợ nổi Vàm Lụa là cà phê và tin tức.',
    lead: 'market',
    body: `Sáu giờ kém mười, ghe cà phê của chú Tám Sữa chạy một vòng quanh chợ nổi. Chú không rao. Chú gõ muỗng vô ly ba tiếng, ghe nào cần thì giơ tay. Vòng đầu chú bán ba mươi hai ly, mỗi ly tám ngàn, và đem theo tin của ghe này cho ghe kia: mối bí ở Xẻo Tre không tới, ghe dưa bị hỏng máy, hôm nay nước xuống chậm.

:: Chợ nổi tính bằng số
- **64 ghe** mỗi sáng, đếm trong ba buổi
- **41 ghe** bán, 20 ghe mua
- **32 ly** cà phê ở vòng đầu
- **5.500 đồng** một bó cải trời, sáu giờ mười lăm

Nhờ vòng cà phê đó mà giá hình thành. Sáu giờ, chị Bảy Thơ biết có bốn ghe rau, bèn bán cải trời sáu ngàn một bó. Sáu giờ mười lăm, chú Tám báo thêm một ghe rau nữa đang qua cầu Ván Dài. Chị hạ xuống năm ngàn rưỡi trước khi ghe kia cặp, và bán hết trước khi ghe kia mở bạt.

@@ ghe-hang-xen-di-tu

Món bán thứ nhì là bún nước lèo. Món thứ ba mới tới rau. Trái cây bán sau bảy giờ, khi khách trên bờ xuống. Cá bán lai rai, vì cá còn sống thì không vội.

Chúng tôi đếm trong ba buổi sáng: trung bình sáu mươi bốn ghe, trong đó bốn mươi mốt ghe bán, hai mươi ghe mua, và ba ghe không mua không bán, chỉ ra ngồi chơi. Ông Hai Đởm, bảy mươi chín tuổi, là một trong ba người đó. Ông bán bí đỏ ở đây bốn mươi năm, nghỉ đã sáu năm. “Ở nhà cũng uống cà phê vậy thôi,” ông nói, “mà ở nhà thì cái ly nó đứng yên.”

![bridge]
![buoy]
![engine]

~~ https://www.openstreetmap.org/?mlat=10.0342&mlon=105.7881#map=14/10.0342/105.7881 | Chợ nổi họp ở khúc sông nào

Chợ tan lúc chín giờ. Ghe cà phê về sau cùng, chở theo chuyện của cả khúc sông.`,
    ...publishedLife(daysAgo(9, '06:00'), { by: 'mai' }),
  },
  {
    key: 'tiem-may-duoi-tom',
    section: 'cho-va-nghe',
    topics: ['nghe-cu'],
    authors: ['mai-ngan', 'vu-lam-bac'],
    bylineText: 'Mai Ngạn – tranh: Vũ Lam Bạc',
    headline: 'Tiệm sửa máy đuôi tôm truyền ba đời',
    standfirst: 'Ở tiệm Ba Tiện, máy nào cũng có bệnh án, chép tay từ năm 1974.',
    lead: 'engine',
    body: `Tiệm Ba Tiện nằm ở dốc cầu Ván Dài, bề ngang ba thước, bề sâu không ai biết vì phía trong chất đầy máy. Trên tường treo bốn mươi hai cây cờ lê, xếp theo cỡ, hình mỗi cây vẽ lại bằng sơn trắng ngay phía sau, cây nào đi vắng thì tường còn cái bóng.

Ông cố mở tiệm, ông nội giữ tiệm, còn anh Ba Tiện bây giờ năm mươi mốt tuổi. Ba đời để lại mười chín cuốn sổ. Mỗi máy một trang: ngày tới, kêu tiếng gì, bệnh gì, thay món gì, ai trả tiền thiếu. Máy của nhà ông Hai Lực có từ cuốn thứ hai, sửa ba mươi bảy lần, thay hết mọi bộ phận trừ cái tay nắm.

“Vậy nó còn là cái máy đó không?” chúng tôi hỏi. Anh Ba Tiện lau tay, nghĩ một hồi. “Cái tiếng nó vẫn vậy,” anh nói.

Khách bây giờ bớt. Máy mới rẻ, hư thì bỏ. Năm 2010 tiệm nhận chừng ba trăm máy, năm ngoái một trăm mười hai. Bù lại, có người đem máy từ ba con sông xa tới, vì nghe nói ở đây chịu tiện lại cái bánh răng mà hãng đã thôi làm.

Con gái anh, Nguyễn Thị Kim Tiến, hai mươi hai tuổi, vừa học xong cao đẳng cơ khí và về tiệm từ tháng Sáu. Cô không chép sổ, cô chụp hình từng trang và lập danh mục. Anh Ba Tiện không phản đối. Anh chỉ dặn chụp xong thì đừng bỏ sổ, vì có lần máy kêu tiếng lạ, anh đưa cuốn sổ lên mũi ngửi mà nhớ ra.`,
    ...publishedLife(daysAgo(13, '09:00'), { by: 'mai' }, [
      { by: 'thu', hoursAgo: daysAgo(12, '08:30'), slug: 'tiem-may-duoi-tom-ba-tien' },
      { by: 'thu', hoursAgo: daysAgo(10, '08:45'), slug: 'tiem-ba-tien-sua-may-duoi-tom-ba-doi' },
    ]),
  },
  {
    key: 'nuoc-da-cho-vam',
    section: 'cho-va-nghe',
    authors: ['thanh-binh'],
    headline: 'Chín mẫu nước đá ở chợ Vàm: bảy mẫu đạt, hai mẫu chưa đạt',
    standfirst: 'Trạm y tế khuyên người bán đựng đá trong thùng có nắp, thôi kéo lê bao đá trên nền chợ.',
    body: ICE_SAMPLES(
      'Hai mẫu chưa đạt lấy ở một xe nước mía đầu chợ và ở đại lý nước đá Thanh Tuyền. Chủ xe nước mía đã đổi nơi mua đá. Đại lý Thanh Tuyền được nhắc nhở bằng văn bản.',
    ),
    ...publishedLife(
      daysAgo(9, '15:10'),
      { by: 'binh' },
      publishedChange(daysAgo(6, '10:00'), {
        changeKind: 'statutory_correction',
        opener: 'thu',
        editor: 'ha',
        publisher: 'tong',
        workTitle: 'Chín mẫu nước đá ở chợ Vàm: bảy mẫu đạt, hai mẫu chưa đạt',
        workSection: 'Chợ và nghề',
        workDate: '{năm-9}',
        wrongText:
          'Mẫu nước đá chưa đạt thứ hai lấy ở đại lý nước đá Thanh Tuyền; đại lý này được nhắc nhở bằng văn bản.',
        rightText:
          'Mẫu của đại lý nước đá Thanh Tuyền đạt mọi chỉ tiêu; đại lý không bị nhắc nhở. Mẫu chưa đạt thứ hai lấy ở quầy giải khát số 7, nhà lồng chợ.',
        note: 'Bến Sông đã chép nhầm số thứ tự mẫu trong phiếu kết quả. Tòa soạn xin lỗi bà Lê Thanh Tuyền, gia đình và khách hàng của đại lý, xin lỗi bạn đọc.',
        write: {
          body: ICE_SAMPLES(
            'Hai mẫu chưa đạt lấy ở một xe nước mía đầu chợ và ở quầy giải khát số 7, nhà lồng chợ. Cả hai nơi đã đổi chỗ mua đá.',
          ),
        },
      }),
    ),
  },
];
