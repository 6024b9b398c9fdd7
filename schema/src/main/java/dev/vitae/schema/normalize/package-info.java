/**
 * Single values of a resume in their normal form: dates, phones, addresses, places, countries, accounts, names, languages
 * and how well they are spoken, degrees, scores, employers and skills.
 */
@NullMarked
package dev.vitae.schema.normalize;

import org.jspecify.annotations.NullMarked;
