import type { DemoStory } from '../demo-story.ts';
import { daysAgo, publishedLife } from '../lives.ts';

const DRAWN = 'Drawing: Vũ Lam Bạc';

/** Nora's English pages: two stories told again, three of her own. */
export const ENGLISH_STORIES: readonly DemoStory[] = [
  {
    key: 'ferry-returns',
    language: 'en',
    translationOf: 'ben-pha-mo-lai',
    section: 'song-nuoc',
    topics: ['ben-pha', 'con-may'],
    authors: ['mai-ngan', 'nora-phan'],
    bylineText: 'Mai Ngạn, translated by Nora Phan',
    headline: 'After eleven years the Cây Gáo ferry is back, and the market gains an hour',
    standfirst:
      'Forty-two people, nineteen motorbikes and a wedding band took the first crossing. A vegetable seller worked it out at once: one more hour of sleep.',
    dateline: 'Cây Gáo',
    lead: 'ferry',
    leadWords: {
      alt: 'A ferry full of people leaves its landing at sunrise; a small boat in the distance.',
      caption:
        'The 5.10 leaves Cây Gáo. The ferry carries sixty at most; forty-two rode on the first morning.',
      credit: DRAWN,
    },
    body: `At ten to five the landing is still dark. Hai Lực walks the length of the ferry and pats every float the way one pats a buffalo. For eleven years he rowed people across in a small boat, and for eleven years he kept the old ferry’s whistle in a kitchen cupboard, taking it out now and then to polish it.

When the whistle sounds again at 5.10 on {weekday-1}, there are forty-two people on board, nineteen motorbikes, three loads of greens, a pair of loudspeakers and an entire wedding band on its way to fetch a bride from Mây islet. For half a minute nobody speaks. Then somebody at the bow begins to clap.

The landing closed in the high water of 2015, when the current shifted and dug out its foot. Ever since, islanders who wanted the market had to go round by the Ván Dài bridge: fourteen kilometres and the better part of an hour. Small boats never stopped, but a small boat does not carry a three-wheeler, or a refrigerator.

## What an hour is worth

Bảy Thơ sells vegetables at the floating market and has her own arithmetic. An hour less on the road is sixty thousand đồng a week in petrol, and sleep until half past four. “Pick later and it is fresher. Fresher, and nobody haggles,” she says, still counting bundles.

The islanders’ cooperative counts wider. There are 310 households, each crossing about five times a week. Together they win back some fifteen hundred hours every week: nearly forty people’s full working time.

>> When the river moves the landing, you move with it. Only people who never lived on the water argue with it. | Hai Lực, ferryman

The new landing stands on 640 cajuput piles and 92 baskets of stone, eighteen metres further inland than the old one, on a bend that the old anglers had been pointing at all along. It cost 1.94 billion đồng. The ward paid 1.2 billion; each island household gave a million; stallholders and people who have moved away sent the rest.

Not everything is done. There is no shelter yet, and the last six hundred metres on the island are a dirt path. “Now that we have a ferry,” says Út Mận, who takes her rice rolls to market by bicycle, “the short road has become the long one.”

The last crossing of the first day carries seven people, one piglet and a bridal bouquet that somebody left on a bench. Hai Lực hangs it from the wheelhouse roof. Whoever it belongs to, he says, can have it tomorrow.`,
    ...publishedLife(1.1, { by: 'nora' }),
  },
  {
    key: 'first-class',
    language: 'en',
    translationOf: 'lop-vo-long',
    section: 'hoc-duong',
    topics: ['lop-hoc-dem'],
    authors: ['le-hoai-suong', 'nora-phan'],
    bylineText: 'Lê Hoài Sương, translated by Nora Phan',
    headline: 'First form has twelve pupils, and the oldest is 71',
    standfirst: 'On Tuesday nights Mrs Tư comes early, to be sure of a desk in the front row.',
    dateline: 'Hamlet Seven',
    lead: 'classroom',
    leadWords: {
      alt: 'Six elderly pupils look up at a blackboard with the letters a, ă, â, ơ; a young teacher points at it.',
      caption:
        'The beginners’ class of hamlet Bảy on a Tuesday evening. The lamp over the board came from the teacher’s parents.',
      credit: DRAWN,
    },
    body: `Mrs Tư Thoại owns a blue exercise book. On its label her grandson wrote her name in August; underneath, this month, she wrote it herself. She lays the two side by side and asks everybody the same question: “Which one stands up straighter?”

Her class meets on Tuesdays and Fridays from seven until a quarter to nine in the middle room of the hamlet’s hall. There are twelve pupils. The youngest, at twenty-nine, paints boats. The teacher, Nguyễn Hồng Nhạn, is twenty-four and by day teaches seven-year-olds.

None of them says they came for the love of learning. Chín Rạng came because of the price list at the fertiliser shop. Lành came to read the messages her son sends from the garment factory. Út Sơn letters the finest boat names on the river, but only from a pattern, and once painted a customer’s spelling mistake a foot high.

Mrs Tư came because of a signature. Last year she had to sign a paper at the ward office and the clerk held out an ink pad for her thumb. “They were very polite, they even gave me a tissue,” she says. “I rubbed and rubbed, and when I got home it was still blue.”

## An o with a whisker

Hands that have held a sickle for fifty years find a pencil both too light and too slippery. In the first week twelve people broke nine pencils. Miss Nhạn wound rubber bands and cloth around them until they were as thick as a knife handle, and nobody broke another.

The letter ơ became “the o with a whisker”, and ă “the a with its hat upside down”. Miss Nhạn wrote those names into her lesson plans. Her seven-year-olds, she has noticed, remember faster too.

The mid-term test was a letter of three sentences to anybody at all. Mrs Tư took longest, and covered the page with her hand. She wrote to the ward: “My name is Trần Thị Thoại. Whenever you need a signature, call me and I will come and sign again.”

On {weekday-2} she did. She needed a certificate for her grandson, which was true. The clerk gave her the form and a pen, and went to pour some water so that her hand would not shake. Mrs Tư signed slowly. Then she sat a while, looked at her name, and asked the clerk which one stood up straighter.`,
    ...publishedLife(2.5, { by: 'nora', editor: 'ngoc-an' }),
  },
  {
    key: 'before-you-cross',
    language: 'en',
    section: 'thoi-su',
    topics: ['mua-nuoc', 'ben-pha', 'an-toan-song'],
    authors: ['nora-phan'],
    headline: 'High water this week: what to know before you cross',
    standfirst: 'When the ferry stops, which roads stay dry, and where to borrow a child’s life jacket.',
    lead: 'lifejackets',
    leadWords: {
      alt: 'Six children’s life jackets, orange, red and yellow, hang from a wooden rail.',
      caption: 'The life jacket post at the Cây Gáo landing: borrow one on this bank, leave it on the other.',
      credit: DRAWN,
    },
    body: `The river is half a month early this year. If you are visiting Vàm Lụa, or have just moved here, these are the four things your neighbours already know.

- **The ferry stops at 1.8 metres** on the Cây Gáo gauge and starts again below 1.7. A red flag flies on both banks while it waits. The cooperative’s large boat takes twenty people at a time for the same fare.
- **Children under twelve wear a life jacket.** Two hundred hang at five landings. Take one on this side, hang it up on the other. There is no deposit and no list.
- **Nineteen of thirty-one measured roads** are good for motorbikes at 1.8 metres. Lò Gạch alley, the head of canal Twelve, the lane behind the health station and the loop before the market gate are not.
- **At night, call whoever keeps a light on.** The names are on the back of the ward calendar. The ward’s own boats need about twelve minutes.

The bridge at Ván Dài has one lane closed from nine until three for twelve days, while 214 planks are replaced. Three-wheelers with more than four hundred kilos should wait for the ferry.

And if a driver tells you that the water is nothing compared with 2019: he is right, and he lifted his refrigerator on to a table before he said it.`,
    ...publishedLife(daysAgo(1, '15:10'), { by: 'nora' }),
  },
  {
    key: 'six-oclock-market',
    language: 'en',
    section: 'cho-va-nghe',
    topics: ['cho-noi'],
    authors: ['nora-phan'],
    headline: 'How to buy a pumpkin from a boat',
    standfirst:
      'Go early, sit down, and do not ask the price first. Notes from six mornings on the floating market.',
    lead: 'market',
    leadWords: {
      alt: 'From above: many boats with vegetables, fruit and pumpkins lie criss-cross on the water.',
      caption: 'The floating market of Vàm Lụa at six in the morning, seen from the Ván Dài bridge.',
      credit: DRAWN,
    },
    body: `The first mistake is to stand up. A market boat is not a shop, it is a balance, and a customer on her feet is a customer about to be laughed at by sixty-four crews. Sit on the plank. Hold the gunwale. Now you may look at pumpkins.

The second mistake is the price. In a shop one asks what it costs. Here one asks how the night was. The night is the price: if the boat came down from Xẻo Tre against the current, the pumpkins are twelve thousand a kilo, and you would not want to be the person who says eleven.

I learned this from Hai Đởm, who sold pumpkins here for forty years and now comes only for the coffee. He taught me to knock with a knuckle, not a fingertip, and to listen for a dull answer. “A ripe one is not at home,” he says. “You knock, and nobody comes.”

By a quarter past six the coffee boat has been round once. Its owner, Tám Sữa, carries three things: cups, condensed milk and news. Nobody quotes a price before he has passed, because he knows which boats are late. I have seen economists explain markets with less.

By eight it is over. The pumpkins that are left are given to whoever helps push off. I have never bought one at that hour. I have eaten several.`,
    ...publishedLife(daysAgo(7, '09:00'), { by: 'nora' }),
  },
  {
    key: 'letter-other-bank',
    language: 'en',
    section: 'y-kien',
    topics: ['con-may'],
    authors: ['nora-phan'],
    headline: 'A letter from the other bank',
    standfirst: 'I grew up two ferries away. Distance, it turns out, was something we did together.',
    lead: 'buoy',
    leadWords: {
      alt: 'Three channel buoys, green and red, on the river; a covered boat passes between them.',
      caption: 'The channel off Cồn Mây: heavily laden boats keep close to the green buoy.',
      credit: DRAWN,
    },
    body: `When I was a child there were two ferries between our house and school, and I hated both. The first left at ten past five. The second left when it was full, which is a different thing from leaving at a time.

What I did not know was that the waiting was the town. On the second landing I learned to read from the backs of cement bags. I learned who was getting married, and who had stopped speaking. An old man taught me to tell the hour by the shadow of a mooring post, and I was late for school because of the lesson.

Then came the bridge, and afterwards the landing closed. For eleven years we had a road and no ferry, and I heard people say that we were better connected than before. It was true. One could get to the other bank without meeting anybody.

So on the morning the whistle sounded again I did something foolish and crossed four times. I had no business over there. On the third crossing a woman I did not know handed me her baby, because she needed both hands for a basket. I held him as far as the middle of the river, where she took him back and told me whose he was.

I am told that the crossing takes nine minutes when the water is calm. I would ask the engineers, if they are thinking of improvements, to leave it at that.`,
    ...publishedLife(daysAgo(1, '18:00'), { by: 'nora', editor: 'ha' }),
  },
];
