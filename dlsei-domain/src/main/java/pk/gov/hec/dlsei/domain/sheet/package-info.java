/** Tables in files that people bring, CSV or XLSX, read with limits and without trust. */
package pk.gov.hec.dlsei.domain.sheet;
