import { Library, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CollectionView } from '../../shared/order.ts';
import { useOrder } from '../bridge/use-order.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from '../library/sidebar.module.css';
import { SidebarItem } from '../library/sidebar-item.tsx';
import { useView } from '../library/view.tsx';
import { IconButton } from '../ui/button.tsx';
import { NameDialog } from '../ui/name-dialog.tsx';
import { SidebarCollection } from './sidebar-collection.tsx';
import { useCollecting } from './use-collecting.ts';

/** The collections made by hand, by name. */
export function SidebarCollections() {
  const { t } = useI18n();
  const { collections } = useOrder();
  const { change } = useView();
  const { make, rename } = useCollecting();
  const [isMaking, setMaking] = useState(false);
  const [renamed, setRenamed] = useState<CollectionView | null>(null);
  const makeAndOpen = async (name: string) => {
    const slug = await make(name, []);
    if (slug !== null) change({ type: 'collection', slug });
  };
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.heading} id="sidebar-collections">
          {t('collections.title')}
        </h2>
        <IconButton label={t('collections.new')} icon={<Plus size={14} />} onPress={() => setMaking(true)} />
      </div>
      <ul aria-labelledby="sidebar-collections">
        {collections.map((collection) => (
          <SidebarCollection
            key={collection.slug}
            collection={collection}
            onRename={() => setRenamed(collection)}
          />
        ))}
        {collections.length === 0 && (
          <SidebarItem
            icon={<Library size={15} aria-hidden="true" />}
            label={t('collections.new.text')}
            address="new-collection"
            count={undefined}
            isCurrent={false}
            onOpen={() => setMaking(true)}
          />
        )}
      </ul>
      {isMaking && (
        <NameDialog
          title={t('collections.new')}
          label={t('collections.name')}
          name=""
          onClose={() => setMaking(false)}
          onSave={(name) => void makeAndOpen(name)}
        />
      )}
      {renamed && (
        <NameDialog
          title={t('collections.rename.title')}
          label={t('collections.name')}
          name={renamed.name}
          onClose={() => setRenamed(null)}
          onSave={(name) => void rename(renamed.slug, name)}
        />
      )}
    </section>
  );
}
