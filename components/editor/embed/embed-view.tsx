'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Button } from '#components/ui/button';
import { buttonLook } from '#components/ui/button-look.ts';
import { Icon, type IconName } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { knownEmbed } from '#lib/article/embed/known-embed';
import type { EmbedProvider } from '#lib/article/embed/recognise';
import { useSurroundings } from '../surroundings.ts';
import { EmbedAddress } from './embed-address.tsx';

const ICONS: Readonly<Record<EmbedProvider, IconName>> = {
  youtube: 'play',
  facebook: 'comment',
  tiktok: 'play',
  x: 'comment',
  openstreetmap: 'pin',
  google_maps: 'pin',
  audio: 'sound',
};

/** Something of another house in the text: whose it is and what the writer calls it. Nothing of it is loaded here. */
export function EmbedView(props: NodeViewProps & { selectionInside?: boolean }) {
  const { node, deleteNode, selected, selectionInside = false } = props;
  const { mayWrite } = useSurroundings();
  const t = useWords('writing');
  const known = knownEmbed(node.attrs.address);
  const name = known ? t(`embed.provider.${known.provider}`) : t('embed.name');
  return (
    <NodeViewWrapper
      as="figure"
      className="placed-embed"
      aria-label={name}
      data-active={selected || selectionInside || undefined}
    >
      <div data-drag-handle contentEditable={false} className="placed-embed-drawing">
        <Icon name={known ? ICONS[known.provider] : 'link'} size="large" />
      </div>
      <div className="placed-embed-words">
        <span contentEditable={false} className="placed-embed-name">
          {name}
        </span>
        <NodeViewContent />
        {!known && mayWrite && <EmbedAddress {...props} />}
        {mayWrite && (
          <span contentEditable={false} className="flex flex-wrap gap-1">
            {known && (
              <a
                href={known.address}
                target="_blank"
                rel="noopener noreferrer"
                className={buttonLook({ look: 'quiet', size: 'small' })}
              >
                <Icon name="external" size="small" />
                {t('embed.open')}
              </a>
            )}
            <Button look="quiet" size="small" icon="trash" onPress={deleteNode} className="text-lacquer-ink">
              {t('embed.remove')}
            </Button>
          </span>
        )}
      </div>
    </NodeViewWrapper>
  );
}
