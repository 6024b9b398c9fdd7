/** What training needs of CoreNLP's CRF and CoreNLP does not open. */
@NullMarked
package edu.stanford.nlp.ie.crf;

import org.jspecify.annotations.NullMarked;
