import { notFound } from 'next/navigation';
import { PrintView } from '#components/site/print-view';
import { theDatabase } from '#db/client';
import { findArticle } from '#db/published';
import { readSurroundings, wholeAddress } from '../../../surroundings.ts';
import '../../../dress/print-view.css';

type Props = { params: Promise<{ article: string }> };

/** An article on a plain page, to be printed by whoever has nothing but a browser. */
export default async function PrintViewPage({ params }: Props) {
  const { article: name } = await params;
  const found = await findArticle(theDatabase(), Number(/(\d{1,12})$/.exec(name)?.[1] ?? 0));
  if (found?.kind !== 'article') notFound();
  const surroundings = await readSurroundings();
  return (
    <PrintView
      article={found}
      setting={surroundings.paper}
      surroundings={surroundings}
      canonical={wholeAddress(found.address)}
    />
  );
}
