import type { DemoSubscriber } from './demo-story.ts';

/** Readers of Bến Sông who get it by mail; none of these addresses can be written to. */
export const DEMO_SUBSCRIBERS: readonly DemoSubscriber[] = [
  { email: 'tu.hen@vamlua.example', language: 'vi', sections: [], hoursAgo: 400 },
  { email: 'ut.rau@vamlua.example', language: 'vi', sections: ['cho-va-nghe', 'song-nuoc'], hoursAgo: 300 },
  { email: 'co.mai@hocduong.example', language: 'vi', sections: ['hoc-duong', 'van-hoa'], hoursAgo: 120 },
  { email: 'ninth.street@vamlua.example', language: 'en', sections: [], hoursAgo: 50 },
  { email: 'bay.phu@vamlua.example', language: 'vi', sections: ['the-thao'], hoursAgo: 2, isWaiting: true },
];
