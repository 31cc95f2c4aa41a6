import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const good = (source: Record<string, string>) => {
  const read = readEnv(source);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.env;
};
const problems = (source: Record<string, string>) => {
  const read = readEnv(source);
  return 'problems' in read ? read.problems.map((line) => line.split(':')[0]) : [];
};
const SECRET = 's'.repeat(32);

describe('the settings', () => {
  it('need nothing: a demo that only this machine reaches', () => {
    expect(good({})).toMatchObject({ port: 3000, demo: true, host: '127.0.0.1', tls: false, secret: null });
  });

  it('take an empty variable for one that is not set', () => {
    expect(good({ PORT: '', ORIGIN: '', DEMO: '', SECRET: '' })).toEqual(good({}));
  });

  it('keep a paper with a public address free of the demo and behind TLS', () => {
    const paper = good({ ORIGIN: 'https://bensong.example/', SECRET });
    expect(paper).toMatchObject({
      origin: 'https://bensong.example',
      tls: true,
      demo: false,
      host: '0.0.0.0',
    });
  });

  it('know where mails go: to a server, or into a folder of the data', () => {
    expect(good({ DATA_DIR: '/data' })).toMatchObject({
      ...{ smtpUrl: null, mailDir: '/data/mail' },
      mailFrom: { name: '', address: 'newsletter@localhost' },
    });
    const sending = {
      SMTP_URL: 'smtps://u:p%40ss@mail.example:465',
      MAIL_FROM: 'Bến Sông <tin@bensong.example>',
    };
    expect(good(sending)).toMatchObject({
      smtpUrl: sending.SMTP_URL,
      mailFrom: { name: 'Bến Sông', address: 'tin@bensong.example' },
    });
    expect(good({ ...sending, MAIL_FROM: 'tin@bensong.example' }).mailFrom.name).toBe('');
  });

  it.each([
    ['no secret', { ORIGIN: 'https://bensong.example' }, ['SECRET']],
    ['a short secret', { SECRET: 'short' }, ['SECRET']],
    ['a public address without TLS', { ORIGIN: 'http://bensong.example', SECRET }, ['ORIGIN']],
    ['a public demo', { ORIGIN: 'https://bensong.example', SECRET, DEMO: '1' }, ['DEMO']],
    ['an address that is none', { ORIGIN: 'bensong' }, ['ORIGIN']],
    ['a port that is none', { PORT: 'http' }, ['PORT']],
    ['a mail server that is none', { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' }, ['SMTP_URL']],
    [
      'a web page as mail server',
      { SMTP_URL: 'https://mail.example', MAIL_FROM: 'a@b.example' },
      ['SMTP_URL'],
    ],
    ['mails from nobody', { SMTP_URL: 'smtp://mail.example' }, ['MAIL_FROM']],
    ['a sender that is none', { MAIL_FROM: 'Bến Sông' }, ['MAIL_FROM']],
    ['a sender with a second header', { MAIL_FROM: 'a <a@b.example>\r\nBcc: c@d.example' }, ['MAIL_FROM']],
    ['a flag that is none', { DEMO: 'perhaps' }, ['DEMO']],
  ])('stop the start: %s', (_case, source, named) => {
    expect(problems(source)).toEqual(named);
  });
});
