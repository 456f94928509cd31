namespace Bulletin.Parsing.Tests.Export;

/// <summary>The rules of GEXF 1.3 and GraphML for the elements that are used, as XML Schema of our own: names, order, types, unique ids, and edges between nodes that there are.</summary>
internal static class GraphRules
{
    public const string Gexf = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="http://gexf.net/1.3" targetNamespace="http://gexf.net/1.3" elementFormDefault="qualified">
          <xs:element name="gexf">
            <xs:complexType>
              <xs:sequence><xs:element name="graph" type="g:graph"/></xs:sequence>
              <xs:attribute name="version" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="1.3"/></xs:restriction></xs:simpleType></xs:attribute>
            </xs:complexType>
            <xs:key name="node"><xs:selector xpath="g:graph/g:nodes/g:node"/><xs:field xpath="@id"/></xs:key>
            <xs:key name="edge"><xs:selector xpath="g:graph/g:edges/g:edge"/><xs:field xpath="@id"/></xs:key>
            <xs:keyref name="source" refer="g:node"><xs:selector xpath="g:graph/g:edges/g:edge"/><xs:field xpath="@source"/></xs:keyref>
            <xs:keyref name="target" refer="g:node"><xs:selector xpath="g:graph/g:edges/g:edge"/><xs:field xpath="@target"/></xs:keyref>
            <xs:key name="attribute"><xs:selector xpath="g:graph/g:attributes/g:attribute"/><xs:field xpath="@id"/></xs:key>
            <xs:keyref name="for" refer="g:attribute"><xs:selector xpath=".//g:attvalue"/><xs:field xpath="@for"/></xs:keyref>
          </xs:element>
          <xs:complexType name="graph">
            <xs:sequence>
              <xs:element name="attributes" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="attribute" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:attribute name="id" type="xs:string" use="required"/><xs:attribute name="title" type="xs:string" use="required"/>
                        <xs:attribute name="type" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="string"/><xs:enumeration value="integer"/></xs:restriction></xs:simpleType></xs:attribute>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                  <xs:attribute name="class" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="node"/><xs:enumeration value="edge"/></xs:restriction></xs:simpleType></xs:attribute>
                </xs:complexType>
              </xs:element>
              <xs:element name="nodes"><xs:complexType><xs:sequence><xs:element name="node" type="g:node" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
              <xs:element name="edges"><xs:complexType><xs:sequence><xs:element name="edge" type="g:edge" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
            </xs:sequence>
            <xs:attribute name="mode" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="static"/><xs:enumeration value="dynamic"/></xs:restriction></xs:simpleType></xs:attribute>
            <xs:attribute name="defaultedgetype" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="directed"/><xs:enumeration value="undirected"/><xs:enumeration value="mutual"/></xs:restriction></xs:simpleType></xs:attribute>
          </xs:complexType>
          <xs:complexType name="values">
            <xs:sequence><xs:element name="attvalue" maxOccurs="unbounded"><xs:complexType><xs:attribute name="for" type="xs:string" use="required"/><xs:attribute name="value" type="xs:string" use="required"/></xs:complexType></xs:element></xs:sequence>
          </xs:complexType>
          <xs:complexType name="node">
            <xs:sequence><xs:element name="attvalues" type="g:values" minOccurs="0"/></xs:sequence>
            <xs:attribute name="id" type="xs:string" use="required"/><xs:attribute name="label" type="xs:token" use="required"/>
          </xs:complexType>
          <xs:complexType name="edge">
            <xs:sequence><xs:element name="attvalues" type="g:values" minOccurs="0"/></xs:sequence>
            <xs:attribute name="id" type="xs:string" use="required"/><xs:attribute name="source" type="xs:string" use="required"/>
            <xs:attribute name="target" type="xs:string" use="required"/><xs:attribute name="weight" type="xs:double" use="required"/>
          </xs:complexType>
        </xs:schema>
        """;

    public const string GraphMl = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="http://graphml.graphdrawing.org/xmlns" targetNamespace="http://graphml.graphdrawing.org/xmlns" elementFormDefault="qualified">
          <xs:element name="graphml">
            <xs:complexType>
              <xs:sequence><xs:element name="key" type="g:key" maxOccurs="unbounded"/><xs:element name="graph" type="g:graph"/></xs:sequence>
            </xs:complexType>
            <xs:key name="node"><xs:selector xpath="g:graph/g:node"/><xs:field xpath="@id"/></xs:key>
            <xs:keyref name="source" refer="g:node"><xs:selector xpath="g:graph/g:edge"/><xs:field xpath="@source"/></xs:keyref>
            <xs:keyref name="target" refer="g:node"><xs:selector xpath="g:graph/g:edge"/><xs:field xpath="@target"/></xs:keyref>
            <xs:key name="known"><xs:selector xpath="g:key"/><xs:field xpath="@id"/></xs:key>
            <xs:keyref name="data" refer="g:known"><xs:selector xpath=".//g:data"/><xs:field xpath="@key"/></xs:keyref>
          </xs:element>
          <xs:complexType name="key">
            <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
            <xs:attribute name="for" use="required"><xs:simpleType><xs:restriction base="xs:NMTOKEN"><xs:enumeration value="node"/><xs:enumeration value="edge"/><xs:enumeration value="all"/></xs:restriction></xs:simpleType></xs:attribute>
            <xs:attribute name="attr.name" type="xs:NMTOKEN" use="required"/>
            <xs:attribute name="attr.type" use="required"><xs:simpleType><xs:restriction base="xs:NMTOKEN"><xs:enumeration value="boolean"/><xs:enumeration value="int"/><xs:enumeration value="long"/><xs:enumeration value="float"/><xs:enumeration value="double"/><xs:enumeration value="string"/></xs:restriction></xs:simpleType></xs:attribute>
          </xs:complexType>
          <xs:complexType name="graph">
            <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="node" type="g:node"/><xs:element name="edge" type="g:edge"/></xs:choice>
            <xs:attribute name="id" type="xs:NMTOKEN"/>
            <xs:attribute name="edgedefault" use="required"><xs:simpleType><xs:restriction base="xs:NMTOKEN"><xs:enumeration value="directed"/><xs:enumeration value="undirected"/></xs:restriction></xs:simpleType></xs:attribute>
          </xs:complexType>
          <xs:complexType name="data"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="key" type="xs:NMTOKEN" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
          <xs:complexType name="node">
            <xs:sequence><xs:element name="data" type="g:data" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
          </xs:complexType>
          <xs:complexType name="edge">
            <xs:sequence><xs:element name="data" type="g:data" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            <xs:attribute name="source" type="xs:NMTOKEN" use="required"/><xs:attribute name="target" type="xs:NMTOKEN" use="required"/>
          </xs:complexType>
        </xs:schema>
        """;
}
