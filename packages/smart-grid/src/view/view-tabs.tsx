import type { GridViews } from './smart-grid.types.js';

/** The views of the grid with their counts. */
export const ViewTabs = ({ views, locale }: { views: GridViews; locale: string }) => (
  <nav className="sg-views" aria-label="Views">
    {views.items.map((view) => (
      <button
        key={view.id}
        type="button"
        className="sg-view"
        title={view.hint}
        aria-current={view.id === views.activeId ? 'true' : undefined}
        onClick={() => views.onSelect(view.id)}
      >
        {view.label}
        {view.count !== undefined && <span className="sg-view-count">{view.count.toLocaleString(locale)}</span>}
        {views.changed && view.id === views.activeId && <span className="sg-view-changed" title="Changed since it was saved" />}
      </button>
    ))}
  </nav>
);
