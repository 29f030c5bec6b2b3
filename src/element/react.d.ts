/** `<tenure-timeline>` in React 19's JSX: `import type {} from 'tenure-timeline/react'`, once. */
import type { TenureTimelineProps } from './tenure.js'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tenure-timeline': TenureTimelineProps
    }
  }
}
