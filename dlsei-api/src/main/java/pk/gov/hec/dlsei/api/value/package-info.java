/** Values that both sides speak of: numbers of people and places, money, texts in two languages. */
package pk.gov.hec.dlsei.api.value;
