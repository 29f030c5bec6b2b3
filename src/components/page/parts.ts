/** What a reader opens: its code is a file of its own (`useParts.ts`), and the page is usable without it. */
export { Details } from '../details/Details.tsx'
export { OpenDialog } from '../dialogs/OpenDialog.tsx'
export { Opening } from '../open/Opening.tsx'
export { PrintPicture } from '../print/PrintPicture.tsx'
export { RowsInView } from '../shared/RowsInView.tsx'
export { TableView } from '../table/TableView.tsx'
export { TextView } from '../text/TextView.tsx'
export { Notices } from './Notices.tsx'
