/** Reading the dataset begins here, before the code that shows it has come. */
import { readAhead } from '../loading/worker.ts'
import { datasetOfLink } from './address.ts'

readAhead(datasetOfLink(window.location.search))
