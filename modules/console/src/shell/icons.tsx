import type { ReactNode } from "react";

function icon(shape: ReactNode) {
  // biome-ignore lint/correctness/noComponentHookFactories: called here only, once for each icon
  return function Icon({ size = 20 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {shape}
      </svg>
    );
  };
}

/** Drawn here, few and plain; each stands beside words or has a label. */
export const InboxIcon = icon(<path d="M4 13.5 6.5 5h11L20 13.5V19H4zM4 13.5h5a3 3 0 0 0 6 0h5" />);
export const GearIcon = icon(
  <path d="M4 7h9m5 0h2M4 17h3m5 0h8M16 7a2 2 0 1 1-3 0 2 2 0 0 1 3 0zM11 17a2 2 0 1 1-3 0 2 2 0 0 1 3 0z" />,
);
export const PhoneIcon = icon(
  <path d="M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 18h2" />,
);
export const RulesIcon = icon(<path d="M6 4v16M18 4v16M6 8h5m2 8h5M11 6l2 2-2 2M13 14l-2 2 2 2" />);
export const FlowIcon = icon(<path d="M9 4h6v5H9zM3 15h6v5H3zM15 15h6v5h-6zM12 9v3M6 15v-3h12v3" />);
export const ChartIcon = icon(<path d="M4 4v16h16M8 16v-4m4 4V8m4 8v-6" />);
export const SearchIcon = icon(<path d="M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5" />);
export const SendIcon = icon(<path d="M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4" />);
export const NoteIcon = icon(<path d="M5 4h14v10l-6 6H5zM13 20v-6h6M8 8h8M8 11.5h5" />);
export const ClipIcon = icon(
  <path d="m19 11-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.3 4.3l-7.7 7.7a1.5 1.5 0 0 1-2.1-2.1L14.5 7" />,
);
export const UserIcon = icon(<path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20a8 8 0 0 1 16 0" />);
export const SnoozeIcon = icon(<path d="M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 9v4l2.5 2M4 5l3-2m13 2-3-2" />);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7.5" />);
export const AlarmIcon = icon(<path d="M12 4v10M12 19v.01" />);
export const ClockIcon = icon(<path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2" />);
export const ChecksIcon = icon(<path d="m2 12.5 4.5 4.5L15 8M11 16l1.5 1.5L22 8" />);
export const FilterIcon = icon(<path d="M4 6h16M7 12h10M10 18h4" />);
export const PencilIcon = icon(<path d="m5 19 1-4L16 5l3 3L9 18zM14 7l3 3" />);
export const MenuIcon = icon(<path d="M4 7h16M4 12h16M4 17h16" />);
export const MoreIcon = icon(<path d="M5 12h.01M12 12h.01M19 12h.01" />);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const BackIcon = icon(<path d="m14 6-6 6 6 6" />);
export const UpIcon = icon(<path d="m6 14 6-6 6 6" />);
export const DownIcon = icon(<path d="m6 10 6 6 6-6" />);
export const FileIcon = icon(<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />);
export const PinIcon = icon(
  <path d="M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />,
);
export const PlayIcon = icon(<path d="M8 5v14l11-7z" />);
export const PauseIcon = icon(<path d="M8 5v14M16 5v14" />);
export const BotIcon = icon(<path d="M6 9h12v9H6zM12 9V5M9 13h.01M15 13h.01M3 12v3M21 12v3" />);
export const MoveIcon = icon(<path d="M4 8h14m-4-4 4 4-4 4M20 16H6m4-4-4 4 4 4" />);
export const DownloadIcon = icon(<path d="M12 4v11m-4.5-4 4.5 4.5 4.5-4.5M5 20h14" />);
export const TemplateIcon = icon(<path d="M4 5h16v14H4zM4 9h16M9 9v10" />);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
