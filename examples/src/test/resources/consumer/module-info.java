module com.acme {
    requires org.dpa4j.json;
}
