/** Single values of a resume in their normal form: dates, phones, addresses, places, countries, accounts. */
@NullMarked
package dev.vitae.schema.normalize;

import org.jspecify.annotations.NullMarked;
