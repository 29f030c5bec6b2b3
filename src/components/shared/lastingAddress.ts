import { isLocal } from '../../loading/isLocal.ts'
import { fullView } from '../../state/fullView.ts'
import { addressOf } from '../../state/url.ts'
import type { ViewState } from '../../state/viewState.ts'

/** Where others find a view; empty where its data is in this browser alone, so that its address opens nowhere else. */
export const lastingAddress = (view: ViewState): string =>
  isLocal(view.data) ? '' : addressOf(fullView(view), window.location.href)
